// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <functional>

class QPushButton;

namespace marac {

class Form;

/// Undo and redo over a whole form, by Ctrl+Z and Ctrl+Shift+Z from any of its fields: each step is one field's change (a
/// word typed, an entry chosen, a box ticked) with what followed from it, and is named by the field. The buttons
/// "undoTyping" and "redoTyping" stand in the form's row of buttons once there is a step, and say what they bring back.
/// Passphrases are left alone.
class FormUndo final : public QObject
{
    Q_OBJECT

public:
    /// Owned by `form`, which has its fields and buttons by now.
    explicit FormUndo(Form *form);
    ~FormUndo() override;

    /// What stands in the form now is what undoing leads back to.
    void begin();
    /// While true, changes are somebody else's doing and make no step.
    void setPaused(bool paused);

    /// A step that is no field's and has happened already: a person who left the form. `label` names it, `undo` and `redo`
    /// are called while the form lives.
    void add(const QString &label, std::function<void()> undo, std::function<void()> redo);

    void undo();
    void redo();
    /// The field whose change comes next; empty when there is none.
    QString undoLabel() const { return m_stack.undoText(); }
    QString redoLabel() const { return m_stack.redoText(); }

    /// For the steps: puts values into the editors, and the keyboard where they are seen.
    void apply(const QJsonObject &values, const QString &name);
    /// Likewise: what `change` does to the form is no step of its own.
    void apply(const std::function<void()> &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void follow();
    void followLines();
    void watch(QWidget *editor);
    void tell();
    QString nameOf(const QJsonObject &changed) const;

    Form *m_form;
    QUndoStack m_stack;
    QJsonObject m_last;
    QPushButton *m_undo;
    QPushButton *m_redo;
    bool m_isPaused = false;
};

} // namespace marac
