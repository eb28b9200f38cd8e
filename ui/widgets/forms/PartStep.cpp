// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/PartStep.h"

#include "ui/widgets/forms/FormUndo.h"

#include <utility>

namespace marac {

PartStep::PartStep(FormUndo *form, const QString &label, std::function<void()> undo, std::function<void()> redo)
    : QUndoCommand(label), m_form(form), m_undo(std::move(undo)), m_redo(std::move(redo))
{
}

void PartStep::undo()
{
    m_form->apply(m_undo);
}

void PartStep::redo()
{
    if (!std::exchange(m_hasHappened, false))
        m_form->apply(m_redo);
}

} // namespace marac
