// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace marac {

class Form;
class LineEdit;

/// Asks for the name under which a view of a list is kept. Opened with open(). The field is named "viewName", the buttons
/// "keepView" and "cancel".
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: names that are taken; giving one replaces its view, which is said while it is typed.
    explicit ViewNameDialog(const QStringList &known, QWidget *parent = nullptr);
    QString name() const;

private:
    void submit();

    Form *m_form;
    LineEdit *m_name;
};

} // namespace marac
