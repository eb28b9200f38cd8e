// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/crawler/Crawler.h"
#include "ui/display/DisplaySession.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;
using How = Wanted::How;

void Crawler::search(const QString &words)
{
    auto *line = view(u"search"_s)->findChild<QLineEdit *>(u"words"_s);
    auto *find = view(u"search"_s)->findChild<QAbstractButton *>(u"find"_s);
    line->setText(words);
    step(u"search"_s, [find] { find->click(); }, {How::Single, AuditVerb::Search, {}});
    if (auto *more = view(u"search"_s)->findChild<QAbstractButton *>(u"moreHits"_s); more->isVisible())
        step(u"more of a search"_s, [more] { more->click(); }, {How::Single, AuditVerb::Search, {}});
    auto *hits = view(u"search"_s)->findChild<QTableView *>(u"hits.view"_s);
    for (int row = 0; row < std::min(hits->model()->rowCount(), m_proof.size(2, 20)); ++row) {
        hits->setCurrentIndex(hits->model()->index(row, 0));
        step(u"search result"_s, [hits] { QTest::keyClick(hits, Qt::Key_Return); },
             {How::Opened, AuditVerb::Consult, {}});
        m_window.workspace()->go(u"search"_s);
        letItWork();
    }
}

/// On a screen of its own, which shows initials until somebody says why the room has to know the name.
void Crawler::display(qint64 meeting)
{
    goTo(u"minutes"_s);
    const Result<MeetingFile> file = consultMeeting(reg(), MeetingId(meeting));
    QList<AgendaItemId> agenda;
    for (const AgendaRow &row : file ? file->agenda : QList<AgendaRow>())
        agenda << row.item.id;
    if (agenda.isEmpty()) {
        m_proof.fault(figure::unrecorded, u"display: no meeting in session"_s);
        return;
    }
    DisplaySession &session = DisplaySession::of(*m_window.workspace());
    const auto shows = [](AgendaItemId item) {
        return Wanted{How::Record, AuditVerb::Consult, {SubjectKind::AgendaItem, item.value(), {}}};
    };
    step(
        u"display"_s, [&] { session.open(MeetingId(meeting), agenda, 0, &m_window); }, shows(agenda.at(0)));
    if (agenda.size() > 1)
        step(
            u"display next"_s, [&] { session.turn(1); }, shows(agenda.at(1)));
    step(
        u"display name"_s,
        [&] {
            session.askToReveal();
            letItWork();
            goAhead(m_window);
        },
        shows(agenda.at(agenda.size() > 1 ? 1 : 0)));
    step(u"display blank"_s, [&] { session.blank(); }, {});
    session.close();
    letItWork();
}

} // namespace marac::proof
