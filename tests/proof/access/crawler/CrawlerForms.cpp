// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/crawler/Crawler.h"
#include "tests/proof/access/places/Looked.h"
#include "tests/proof/access/places/Refusal.h"
#include "tests/proof/access/places/Routes.h"

namespace marac::proof {

using namespace Qt::StringLiterals;
using How = Wanted::How;

void Crawler::openForms()
{
    const QList<CanaryKind> canaries = canariesOf(reg());
    const Journey journey{m_opened, {}, !m_proof.isLong()};
    travel(
        m_window, journey, [](const Route &route) { return route.does == ButtonKind::Writes; },
        [&](const Place &place, const Route &route) { openForm(place, route, canaries); });
}

void Crawler::openForm(const Place &place, const Route &route, const QList<CanaryKind> &canaries)
{
    m_sincePage.emplace(reg());
    m_told.clear();
    stand(m_window, place);
    const Looked before = Looked::now();
    const QString told = place.told() + u": "_s + route.name;
    const TrailSince since(reg());
    {
        const Refusal refusal(reg(), Refusal::Of::Changes);
        if (!route.act(*view(place.page)))
            return;
        letItWork();
    }
    m_proof.count(figure::forms);
    Wanted wanted{How::Form, AuditVerb::Consult, {}};
    wanted.showsAnew = !shownAnew(before, Looked::now(), canaries).isEmpty();
    judge(told, since.entries(), wanted);
    lookAround(told);
    closeDialogs(m_window);
}

} // namespace marac::proof
