// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Crawler.h"

#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/ScreenWords.h"
#include "tests/proof/access/crawler/NamedPeople.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPointer>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;
using How = Wanted::How;

/// The pages whose lines open a record, and what kind the trail calls it.
static std::optional<SubjectKind> recordsOf(const QString &page)
{
    static const QHash<QString, SubjectKind> kinds{
        {u"referrals"_s, SubjectKind::Referral}, {u"cases"_s, SubjectKind::CaseFile},
        {u"meetings"_s, SubjectKind::Meeting},   {u"minutes"_s, SubjectKind::Minutes},
        {u"actions"_s, SubjectKind::Action},     {u"agencies"_s, SubjectKind::Agency}};
    const auto kind = kinds.constFind(page);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

/// Pages that read nothing until they are asked.
static bool waitsToBeAsked(const QString &page)
{
    return page == u"search" || page == u"account" || page == u"settings";
}

Crawler::Crawler(Proof &proof, MainWindow &window, const QString &folder, const PrinterBeside &printer)
    : m_proof(proof), m_window(window), m_printer(printer), m_folder(folder + u"/saved"_s), m_people(namedPeople(reg()))
{
}

void Crawler::crawl(qint64 meeting)
{
    const QList<Page> pages = m_window.workspace()->pages();
    for (const Page &page : pages) {
        goTo(page.id);
        openSections(page.id);
        pressWhatLooks(page.id);
        listOtherwise(page.id);
        openRecords(page.id);
    }
    goTo(u"search"_s);
    const QStringList names = m_people.keys();
    for (const QString &words : {names.value(0).section(u' ', -1), u"SHC-20"_s, u"L20"_s, u"the"_s})
        search(words);
    display(meeting);
}

void Crawler::lookAtPages()
{
    m_presses = false;
    const QList<Page> pages = m_window.workspace()->pages();
    for (const Page &page : pages) {
        goTo(page.id);
        openSections(page.id);
        listOtherwise(page.id);
        openRecords(page.id);
    }
}

void Crawler::wander(int steps, std::mt19937 &lot)
{
    const QList<Page> pages = m_window.workspace()->pages();
    const auto drawn = [&lot](qsizetype of) { return int(lot() % quint32(of)); };
    for (int i = 0; i < steps; ++i) {
        const QString page = pages.at(drawn(pages.size())).id;
        if (waitsToBeAsked(page))
            continue;
        goTo(page);
        const auto *list = view(page)->findChild<QTableView *>(page + u".view"_s);
        if (recordsOf(page) && list && list->model()->rowCount() > 0)
            openRow(page, drawn(list->model()->rowCount()));
        pressWhatLooks(page);
    }
}

void Crawler::goTo(const QString &page)
{
    m_sincePage.emplace(reg());
    m_told.clear();
    step(page, [this, page] { m_window.workspace()->go(page); },
         {waitsToBeAsked(page) ? How::Nothing : How::Page, AuditVerb::Consult, {}});
}

void Crawler::openRecords(const QString &page)
{
    const auto *list = view(page)->findChild<QTableView *>(page + u".view"_s);
    if (!recordsOf(page) || !list)
        return;
    const int rows = list->model()->rowCount();
    const int wanted = std::min(rows, m_proof.size(2, 25));
    for (int i = 0; i < wanted; ++i) {
        openRow(page, i * rows / wanted);
        openSections(page);
        pressWhatLooks(page);
    }
}

void Crawler::openRow(const QString &page, int row)
{
    auto *list = view(page)->findChild<QTableView *>(page + u".view"_s);
    auto *table = view(page)->findChild<RecordTable *>(page);
    if (!table || row >= list->model()->rowCount())
        return;
    const TrailSince since(reg());
    list->setCurrentIndex(list->model()->index(row, 0)); // which opens it already on some pages
    const qint64 record = table->currentRecord();
    m_opened[page] << record;
    step(page + u" record"_s, [list] { QTest::keyClick(list, Qt::Key_Return); }, {});
    const Subject subject{*recordsOf(page), record, {}};
    const QList<AuditEntry> made = since.entries();
    if (made.isEmpty() && m_sincePage->tellsOf(subject))
        return; // it stood there since the page was read
    judge(page + u" record"_s, made, {How::Record, AuditVerb::Consult, subject});
}

void Crawler::openSections(const QString &page)
{
    const QList<QTabWidget *> found = view(page)->findChildren<QTabWidget *>();
    // What is pressed in a section may bring another sheet into its place.
    const QList<QPointer<QTabWidget>> all(found.begin(), found.end());
    for (const QPointer<QTabWidget> &tabs : all) {
        for (int i = 1; tabs && tabs->isVisible() && i < tabs->count(); ++i) {
            step(page + u" section %1"_s.arg(i), [tabs, i] { tabs->setCurrentIndex(i); }, {});
            pressWhatLooks(page);
        }
        if (tabs && tabs->isVisible())
            tabs->setCurrentIndex(0);
        letItWork();
    }
}

void Crawler::step(const QString &route, const std::function<void()> &act, const Wanted &wanted)
{
    const TrailSince since(reg());
    act();
    letItWork();
    m_proof.count(figure::routes);
    judge(route, since.entries(), wanted);
    lookAround(route);
}

/// What they say was done to what kind of thing: "consult referral 12".
static QString told(const QList<AuditEntry> &entries)
{
    QStringList looks;
    for (const AuditEntry &entry : entries) {
        const Subject &subject = entry.event.subject;
        looks << u"%1 %2 %3"_s.arg(toCode(entry.event.verb), toCode(subject.kind)).arg(subject.id);
    }
    return looks.join(u", "_s);
}

void Crawler::judge(const QString &route, const QList<AuditEntry> &made, const Wanted &wanted)
{
    const MoreEntries more = moreEntriesOf(route);
    if (!isAsWanted(made, wanted, more))
        m_proof.fault(
            figure::unrecorded,
            u"%1: %2 entries (%3); %4"_s.arg(route).arg(made.size()).arg(told(made), QLatin1StringView(more.why)));
    else if (wanted.how != How::Nothing)
        m_proof.count(figure::entries, made.size());
}

void Crawler::look(const QString &route, const QString &words)
{
    for (auto named = m_people.cbegin(); named != m_people.cend(); ++named) {
        if (m_told.contains(named.key()) || !words.contains(named.key()))
            continue;
        const QList<PersonId> &bearers = *named;
        const bool isTold = std::any_of(bearers.begin(), bearers.end(), [this](PersonId person) {
            return m_sincePage->tellsOf({SubjectKind::Person, person.value(), {}});
        });
        if (isTold) {
            m_told += named.key();
            m_proof.count(figure::met);
        } else {
            m_proof.fault(figure::unrecorded, u"%1: names person %2"_s.arg(route).arg(bearers.first().value()));
        }
    }
}

void Crawler::lookAround(const QString &route)
{
    look(route, wordsOnScreen(Reach::InSight));
    look(route + u" tooltips"_s, hoverEverywhere());
}

} // namespace marac::proof
