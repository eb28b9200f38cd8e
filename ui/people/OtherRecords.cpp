// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/OtherRecords.h"

#include "core/people/matching/FindPeople.h"
#include "core/people/sameness/JoinPersons.h"
#include "ui/people/MatchPanel.h"
#include "ui/widgets/Prompts.h"

namespace marac {

Result<QList<PersonCandidate>> candidatesFor(Register &reg, const PersonEntry &typed)
{
    return findMatches(
        reg, {typed.person, typed.aliases, typed.address ? typed.address->uprn : std::nullopt, typed.address});
}

OtherRecords::OtherRecords(Register &reg, Prompts &prompts, MatchPanel *panel)
    : QObject(panel), m_reg(reg), m_prompts(prompts), m_panel(panel)
{
    connect(panel, &MatchPanel::joinAsked, this, &OtherRecords::ask);
}

void OtherRecords::look(const PersonFile &person, const PersonEntry &typed)
{
    m_id = person.person.id;
    PersonEntry compared = typed;
    if (!typed.address && !typed.noAddressKnown) // it stands as on file
        compared.address = person.address;
    Result<QList<PersonCandidate>> candidates = candidatesFor(m_reg, compared);
    if (!candidates) {
        m_prompts.failed(candidates.error());
        return;
    }
    candidates->removeIf([&person](const PersonCandidate &candidate) {
        return candidate.closed || isSaidOf(person.same, candidate.person.id);
    });
    m_panel->compare(*candidates);
    if (candidates->isEmpty())
        m_prompts.saved(tr("Nobody else in the register looks like this person."));
}

void OtherRecords::ask(PersonId other)
{
    m_prompts.askReason(
        this,
        {tr("Say that these are the same person?"),
         tr("Both records stay as they are, each with the agencies it came from; either is then found with the files "
            "of "
            "both. It can be taken back on their sheets. Your name, the time and your reason are recorded."),
         tr("&How is it known?"), tr("&Say so")},
        [this, other](const QString &reason) {
            if (const Result<SamenessId> done = joinPersons(m_reg, {m_id, other, reason, {}}); !done) {
                m_prompts.failed(done.error());
                return;
            }
            m_prompts.saved(tr("The two records are said to be of one person."));
            m_panel->clear();
            Q_EMIT joined();
        });
}

} // namespace marac
