// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUndoCommand>

namespace marac {

class FormUndo;

/// One step of a form: a field was changed, and with it perhaps others that follow from it. What is typed or deleted in one
/// go, up to the next word, is one step.
class FieldStep final : public QUndoCommand
{
public:
    /// It has happened already. `name`: of the editor that the person changed; `label`: its field's.
    FieldStep(FormUndo *form, const QString &name, const QString &label, QJsonObject before, QJsonObject after);

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    FormUndo *m_form;
    QString m_name;
    QJsonObject m_before;
    QJsonObject m_after;
    bool m_hasHappened = true;
};

/// Whether typing from `from` over `through` to `to` is one go: one character after the other, written or deleted, and no
/// new word begun.
bool isOneGo(const QString &from, const QString &through, const QString &to);

} // namespace marac
