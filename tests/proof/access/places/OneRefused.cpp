// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/places/OneRefused.h"

#include "core/meetings/ConsultMeetings.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/crawler/NamedPeople.h"
#include "tests/proof/access/places/Looked.h"
#include "tests/proof/access/places/Refusal.h"
#include "tests/proof/access/places/Routes.h"
#include "ui/display/DisplaySession.h"
#include "ui/shell/window/Workspace.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace marac::proof {

using namespace Qt::StringLiterals;

OneRefused::OneRefused(Proof &proof, MainWindow &window, const QString &folder,
                       const QHash<QString, QList<qint64>> &records)
    : m_proof(proof), m_window(window), m_folder(folder), m_records(records),
      m_canaries(canariesOf(window.workspace()->reg())), m_somebody(somebodyNamed(window.workspace()->reg()))
{
}

void OneRefused::crawl(qint64 meeting)
{
    expectToSee();
    const Journey journey{m_records, m_somebody.givenName, !m_proof.isLong()};
    travel(
        m_window, journey, [](const Route &) { return true; },
        [this](const Place &place, const Route &route) { tryRoute(place, route); });
    travel(
        m_window, journey, [](const Route &route) { return route.does == ButtonKind::Writes; },
        [this](const Place &place, const Route &route) { typeIntoForm(place, route); });
    search();
    display(meeting);
}

/// The control: with a trail that takes entries the same comparison sees that a record was opened.
void OneRefused::expectToSee()
{
    for (const QString &page : {u"cases"_s, u"referrals"_s}) {
        for (const qint64 record : m_records.value(page)) {
            stand(m_window, {u"today"_s});
            const Looked before = Looked::now();
            stand(m_window, {page, record});
            if (shownAnew(before, Looked::now(), m_canaries).isEmpty())
                m_proof.fault(figure::shown,
                              page + u": not known: nothing is seen to come even while entries are made"_s);
        }
    }
}

void OneRefused::tryRoute(const Place &place, const Route &route)
{
    stand(m_window, place);
    Workspace &workspace = *m_window.workspace();
    QWidget &page = *workspace.view(place.page);
    const Looked before = Looked::now();
    const QString told = place.told() + u": "_s + route.name;
    const QString path = u"%1/%2.refused"_s.arg(m_folder).arg(++m_files);
    {
        const Refusal refusal(workspace.reg(), Refusal::Of::Everything);
        if (!route.act(page))
            return;
        expectNothingNew(told, before);
        if (route.does != ButtonKind::Writes && goAhead(m_window))
            expectNothingNew(told + u" for a reason"_s, before);
        chooseToSave(m_window, path);
        letItWork();
        if (QFileInfo::exists(path))
            m_proof.fault(figure::shown, told + u" as a file"_s);
        closeDialogs(m_window);
    }
    if (route.undo)
        route.undo(page);
}

void OneRefused::typeIntoForm(const Place &place, const Route &route)
{
    stand(m_window, place);
    const QWidget &page = *m_window.workspace()->view(place.page);
    if (!route.act(*m_window.workspace()->view(place.page)))
        return;
    letItWork();
    if (typeName(page, m_somebody.givenName, m_somebody.familyName))
        tryStep(place.told() + u": a name typed after "_s + route.name, [&page] { sayTyped(page); });
}

void OneRefused::search()
{
    stand(m_window, {u"search"_s});
    const QWidget &page = *m_window.workspace()->view(u"search"_s);
    auto *words = page.findChild<QLineEdit *>(u"words"_s);
    auto *find = page.findChild<QAbstractButton *>(u"find"_s);
    words->setText(m_somebody.familyName);
    tryStep(u"search"_s, [find] { find->click(); });
    words->setText(u"the"_s); // which stands in many texts
    find->click();
    letItWork();
    auto *more = page.findChild<QAbstractButton *>(u"moreHits"_s);
    if (!more->isVisible())
        m_proof.fault(figure::shown, u"search: not known: it found too little to show more of"_s);
    tryStep(u"more of a search"_s, [more] { more->click(); });
    auto *hits = page.findChild<QTableView *>(u"hits.view"_s);
    for (int row = 0; row < std::min(hits->model()->rowCount(), m_proof.size(2, 20)); ++row) {
        hits->setCurrentIndex(hits->model()->index(row, 0));
        tryStep(u"search result"_s, [hits] { QTest::keyClick(hits, Qt::Key_Return); });
        m_window.workspace()->go(u"search"_s);
        letItWork();
    }
}

void OneRefused::display(qint64 meeting)
{
    stand(m_window, {u"minutes"_s});
    QList<AgendaItemId> agenda;
    const Result<MeetingFile> file = consultMeeting(m_window.workspace()->reg(), MeetingId(meeting));
    for (const AgendaRow &row : file ? file->agenda : QList<AgendaRow>())
        agenda << row.item.id;
    if (agenda.size() < 2) {
        m_proof.fault(figure::shown, u"display: not known: no meeting with two cases in session"_s);
        return;
    }
    DisplaySession &session = DisplaySession::of(*m_window.workspace());
    tryStep(u"display"_s, [&] { session.open(MeetingId(meeting), agenda, 0, &m_window); });
    session.close();
    session.open(MeetingId(meeting), agenda, 0, &m_window);
    letItWork();
    tryStep(u"display next"_s, [&] { session.turn(1); });
    session.turn(-1);
    letItWork();
    tryStep(u"display name"_s, [&] {
        session.askToReveal();
        letItWork();
        goAhead(m_window);
    });
    session.close();
    letItWork();
}

void OneRefused::tryStep(const QString &route, const std::function<void()> &act)
{
    const Looked before = Looked::now();
    const Refusal refusal(m_window.workspace()->reg(), Refusal::Of::Everything);
    act();
    expectNothingNew(route, before);
    closeDialogs(m_window);
}

void OneRefused::expectNothingNew(const QString &route, const Looked &before)
{
    letItWork();
    m_proof.count(figure::refused);
    for (const QString &kind : shownAnew(before, Looked::now(), m_canaries))
        m_proof.fault(figure::shown, u"%1, when its entry alone failed: %2"_s.arg(route, kind));
}

} // namespace marac::proof
