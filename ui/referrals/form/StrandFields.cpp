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
    for (const Strand &strand : Strands::shipped().all()) {
        m_list->addCode(strand.code, strand.name);
        if (strand.subStrands.isEmpty())
            continue;
        auto *sub = form->add(tr("%1: more closely", "a strand of hostility").arg(strand.name),
                              new CheckList(u"subStrand."_s + strand.code, 2), {.isOptional = true});
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
    QHash<QString, QStringList> closer;
    for (const ReferralStrand &strand : strands)
        closer[strand.strand] += strand.subStrand;
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

QList<ReferralStrand> StrandFields::strands() const
{
    QList<ReferralStrand> strands;
    const QStringList codes = m_list->codes();
    for (const QString &code : codes) {
        const CheckList *sub = m_subs.value(code);
        QStringList closer = sub ? sub->codes() : QStringList();
        if (closer.isEmpty())
            closer << QString();
        for (const QString &one : std::as_const(closer))
            strands += strand(code, one);
    }
    return strands;
}

} // namespace marac
