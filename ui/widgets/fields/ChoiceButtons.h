// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "ui/widgets/fields/FieldEditor.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace marac {

class FlowLayout;

/// One of a few, each a button with its own single key: for questions answered many times in a row. The keys work while
/// the focus is in the row; arrows move along it. The buttons are named "<field>.<code>".
class ChoiceButtons final : public QWidget, public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceButtons(const QString &name, QWidget *parent = nullptr);

    /// Yes, No, Don't know, Not asked by the keys Y N D A, with the codes yes, no, dont_know, not_asked.
    static ChoiceButtons *answers(const QString &name, QWidget *parent = nullptr);

    void addCode(const QString &code, const QString &text, Qt::Key key);
    template <Coded E>
    void addCode(E value, const QString &text, Qt::Key key)
    {
        addCode(toCode(value), text, key);
    }

    /// Empty when nothing is chosen.
    QString code() const;
    /// Empty takes the choice away.
    void setCode(const QString &code);

    /// What is said while nothing is chosen; without it the row may stay so.
    void setNeeded(const QString &problem) { m_needed = problem; }
    QList<FieldProblem> problems() const override;

Q_SIGNALS:
    /// A person chose.
    void chosen(const QString &code);
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static void dress(QAbstractButton *button);
    bool takeKey(QKeyEvent *event);
    void choose(int index);

    FlowLayout *m_row;
    QButtonGroup *m_group;
    QString m_needed;
};

} // namespace marac
