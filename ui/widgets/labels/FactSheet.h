// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace marac {

class FlowLayout;

/// What a reading pane shows of a record: headings, facts (a quiet label and its value), paragraphs and buttons, one under
/// the other. All text is plain.
class FactSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit FactSheet(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// An empty value shows as a dash, so that a gap is seen to be one.
    void addFact(const QString &label, const QString &value);
    /// A fact only when there is something to tell.
    void addFactIfAny(const QString &label, const QString &value);
    void addText(const QString &text);
    void addHint(const QString &text);
    void addPills(const QList<std::pair<Tone, QString>> &pills);
    /// Buttons that follow one another form a row.
    QPushButton *addButton(const QString &objectName, const QString &text);
    /// Takes ownership.
    void addWidget(QWidget *widget);
    /// Room at the end, so that a short sheet stays at the top.
    void finish();

private:
    void endRows();

    QVBoxLayout *m_column;
    QGridLayout *m_facts = nullptr;
    FlowLayout *m_buttons = nullptr;
};

} // namespace marac
