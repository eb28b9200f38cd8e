// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/StrandFields.h"

#include "core/referrals/Strands.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"

#include <QCheckBox>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

StrandFields::StrandFields(Form *form)
    : QObject(form), m_form(form), m_list(form->add(tr("Strands of hostility"), new CheckList(u"strands"_s, 2),
                                                    {.hint = tr("All that the victim or anybody else perceives.")}))
{
    for (const Strand &strand : Strands::shipped().all()) {
        m_list->addCode(strand.code, strand.name);
        if (strand.subStrands.isEmpty())
            continue;
        auto *sub = form->add(tr("%1: more closely", "a strand of hostility").arg(strand.name),
                              new Choice(u"subStrand."_s + strand.code), {.isOptional = true, .fillsWidth = false});
        sub->setItemText(0, tr("Not said"));
        for (const QString &name : strand.subStrands)
            sub->addCode(name, name);
        m_subs.insert(strand.code, sub);
    }
    connect(m_list, &CheckList::edited, this, &StrandFields::follow);
    follow();
}

void StrandFields::follow()
{
    const QStringList ticked = m_list->codes();
    for (auto it = m_subs.cbegin(); it != m_subs.cend(); ++it)
        m_form->field(it.value()->objectName())->setVisible(ticked.contains(it.key()));
}

void StrandFields::setStrands(const QList<ReferralStrand> &strands)
{
    m_kept = strands;
    QStringList codes;
    for (Choice *sub : std::as_const(m_subs))
        sub->setCode({});
    for (const ReferralStrand &strand : strands) {
        codes += strand.strand;
        if (Choice *sub = m_subs.value(strand.strand))
            sub->setCode(strand.subStrand);
    }
    m_list->setCodes(codes);
    follow();
}

/// R008: what is said otherwise is said by whoever refers now.
static void setSubStrand(ReferralStrand &strand, const QString &subStrand)
{
    if (strand.subStrand == subStrand)
        return;
    strand.subStrand = subStrand;
    strand.sourceAgencyId = {};
}

QList<ReferralStrand> StrandFields::strands() const
{
    QList<ReferralStrand> strands;
    const QStringList codes = m_list->codes();
    for (const QString &code : codes) {
        const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
                                       [&](const ReferralStrand &strand) { return strand.strand == code; });
        ReferralStrand strand = kept == m_kept.end() ? ReferralStrand{code, {}, {}} : *kept;
        if (const Choice *sub = m_subs.value(code))
            setSubStrand(strand, sub->code());
        strands += strand;
    }
    return strands;
}

} // namespace marac
