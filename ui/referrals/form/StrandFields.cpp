// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/StrandFields.h"

#include "core/referrals/strands/Strands.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/forms/Form.h"

#include <QCheckBox>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

StrandFields::StrandFields(Form *form)
    : QObject(form), m_form(form), m_list(form->add(tr("Strands of hostility"), new CheckList(u"strands"_s, 2),
                                                    {.hint = tr("All that the victim or anybody else perceives.")}))
{
    for (const Strand &strand : Strands::inUse().all()) {
        if (strand.current)
            offer(strand.code);
        if (strand.subStrands.isEmpty() && strand.givenUp.isEmpty())
            continue;
        auto *sub = form->add(tr("%1: more closely", "a strand of hostility").arg(strand.name),
                              new CheckList(u"subStrand."_s + strand.code, 2), {.isOptional = true});
        m_subs.insert(strand.code, sub);
        for (const QString &name : strand.subStrands)
            offer(strand.code, name);
    }
    connect(m_list, &CheckList::edited, this, &StrandFields::follow);
    follow();
}

/// Once each: what is no longer offered is added where it was chosen.
void StrandFields::offer(const QString &code, const QString &closer)
{
    CheckList *list = closer.isEmpty() ? m_list : m_subs.value(code);
    QStringList &offered = closer.isEmpty() ? m_offered : m_offeredSubs[code];
    const QString &entry = closer.isEmpty() ? code : closer;
    if (!list || offered.contains(entry))
        return;
    list->addCode(entry, closer.isEmpty() ? Strands::inUse().nameOf(code) : closer);
    offered << entry;
}

void StrandFields::follow()
{
    const QStringList ticked = m_list->codes();
    for (auto it = m_subs.cbegin(); it != m_subs.cend(); ++it) {
        const bool holdsAny = !m_offeredSubs.value(it.key()).isEmpty();
        m_form->field(it.value()->objectName())->setVisible(holdsAny && ticked.contains(it.key()));
    }
}

void StrandFields::setStrands(const QList<ReferralStrand> &strands)
{
    m_kept = strands;
    QHash<QString, QStringList> closer;
    for (const ReferralStrand &strand : strands) {
        offer(strand.strand);
        offer(strand.strand, strand.subStrand);
        closer[strand.strand] += strand.subStrand;
    }
    for (auto it = m_subs.cbegin(); it != m_subs.cend(); ++it)
        it.value()->setCodes(closer.value(it.key()));
    m_list->setCodes(closer.keys());
    follow();
}

/// R008: what is said otherwise is said by whoever refers now.
ReferralStrand StrandFields::strand(const QString &code, const QString &closer) const
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const ReferralStrand &strand) {
        return strand.strand == code && strand.subStrand == closer;
    });
    return kept == m_kept.end() ? ReferralStrand{code, closer, {}} : *kept;
}

/// What a strand was said more closely by that has no sub-strands to tick now: its list may be missing for a time.
QStringList StrandFields::keptCloser(const QString &code) const
{
    QStringList closer;
    for (const ReferralStrand &strand : m_kept) {
        if (strand.strand == code)
            closer << strand.subStrand;
    }
    return closer;
}

QList<ReferralStrand> StrandFields::strands() const
{
    QList<ReferralStrand> strands;
    const QStringList codes = m_list->codes();
    for (const QString &code : codes) {
        const CheckList *sub = m_subs.value(code);
        QStringList closer = sub ? sub->codes() : keptCloser(code);
        if (closer.isEmpty())
            closer << QString();
        for (const QString &one : std::as_const(closer))
            strands += strand(code, one);
    }
    return strands;
}

} // namespace marac
