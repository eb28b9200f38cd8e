// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>

namespace marac {

class FormUndo;

/// One step of a form that is no field's: a part of it went, and comes back with all that was typed in it.
class PartStep final : public QUndoCommand
{
public:
    /// It has happened already.
    PartStep(FormUndo *form, const QString &label, std::function<void()> undo, std::function<void()> redo);

    void undo() override;
    void redo() override;

private:
    FormUndo *m_form;
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    bool m_hasHappened = true;
};

} // namespace marac
