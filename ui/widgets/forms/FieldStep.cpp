// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/FieldStep.h"

#include "ui/widgets/forms/FormUndo.h"

#include <algorithm>
#include <utility>

namespace marac {

/// Where the longer of two texts, that differ by one character, has it; -1 when they differ otherwise.
static qsizetype placeOfOne(const QString &shorter, const QString &longer)
{
    if (longer.size() != shorter.size() + 1)
        return -1;
    const auto [at, place] = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    return std::equal(at, shorter.end(), place + 1) ? std::distance(longer.begin(), place) : -1;
}

bool isOneGo(const QString &from, const QString &through, const QString &to)
{
    if (to.size() < through.size()) // deleting goes on, whatever is deleted
        return through.size() < from.size() && placeOfOne(to, through) >= 0;
    if (through.size() < from.size())
        return false;
    const qsizetype place = placeOfOne(through, to);
    if (place < 0)
        return false;
    const bool beginsWord = !to.at(place).isSpace() && place > 0 && to.at(place - 1).isSpace();
    return !beginsWord;
}

FieldStep::FieldStep(FormUndo *form, const QString &name, const QString &label, QJsonObject before, QJsonObject after)
    : QUndoCommand(label), m_form(form), m_name(name), m_before(std::move(before)), m_after(std::move(after))
{
}

void FieldStep::undo()
{
    m_form->apply(m_before, m_name);
}

void FieldStep::redo()
{
    if (!std::exchange(m_hasHappened, false))
        m_form->apply(m_after, m_name);
}

bool FieldStep::mergeWith(const QUndoCommand *next)
{
    const auto *step = static_cast<const FieldStep *>(next);
    const bool isSameText = step->m_name == m_name && m_after.size() == 1 && step->m_after.size() == 1
        && m_after.value(m_name).isString() && step->m_after.contains(m_name);
    if (!isSameText
        || !isOneGo(m_before.value(m_name).toString(), m_after.value(m_name).toString(),
                    step->m_after.value(m_name).toString()))
        return false;
    m_after = step->m_after;
    return true;
}

} // namespace marac
