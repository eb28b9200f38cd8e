// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSet>

class QWidget;

namespace marac {

class Form;

/// What is typed into the forms under a widget and not kept yet, by the name of the form: to be put into the forms that replace
/// them when the minutes are read again, and into the draft store when the register is locked.
class FormTyping final : public QObject
{
public:
    explicit FormTyping(QWidget *root);

    /// From now on what a person types in `form` counts; the form has an objectName.
    void watch(Form *form);
    bool isEmpty() const { return m_edited.isEmpty(); }
    QJsonObject typed() const;
    /// Puts `typed` into the forms of those names; what has no form any more is left out.
    void takeOver(const QJsonObject &typed);
    /// The typing in `form` was kept.
    void forget(const Form *form);

private:
    QWidget *m_root;
    QSet<QString> m_edited;
};

} // namespace marac
