// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Unrecorded.h"

#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseDossier.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/ScreenWords.h"
#include "tests/proof/access/crawler/ButtonKind.h"
#include "tests/proof/access/crawler/PaperOrders.h"
#include "tests/proof/access/crawler/Stage.h"
#include "tests/proof/access/places/Refusal.h"
#include "ui/display/DisplaySession.h"
#include "ui/shell/window/Workspace.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTest>

#include <utility>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int longestStep = 120'000; ///< milliseconds

Unrecorded::Unrecorded(Proof &proof, ShellParts parts, const QString &folder, QHash<QString, QList<qint64>> records)
    : m_proof(proof), m_parts(std::move(parts)), m_folder(folder), m_records(std::move(records))
{
}

void Unrecorded::crawl(std::unique_ptr<Register> opened, qint64 meeting)
{
    m_canaries = canariesOf(*opened);
    const QList<documents::PaperOrder> orders = ordersOfEveryKind(*opened, MeetingId(meeting));
    std::unique_ptr<MainWindow> window; // goes after the refusal, and the register with it
    const Refusal refusal(*opened, Refusal::Of::Everything);
    if (listCaseFiles(*opened))
        m_proof.fault(figure::shown, u"the list of cases, to whoever asks the register itself"_s);
    orderPapers(*opened, orders);

    window = windowOf(m_parts, std::move(opened));
    Workspace &workspace = *window->workspace();
    const QList<Page> pages = workspace.pages();
    for (const Page &page : pages) {
        workspace.go(page.id);
        expectNothing(page.id);
        tryPage(*window, page.id);
        for (const qint64 record : m_records.value(page.id)) {
            workspace.go(page.id, record);
            expectNothing(page.id + u" record"_s);
            tryPage(*window, page.id);
        }
    }
    workspace.go(u"search"_s);
    workspace.view(u"search"_s)
        ->findChild<QLineEdit *>(u"words"_s)
        ->setText(m_canaries.first().words.first().section(u' ', 0, 0));
    workspace.view(u"search"_s)->findChild<QAbstractButton *>(u"find"_s)->click();
    workspace.view(u"search"_s)->findChild<QLineEdit *>(u"words"_s)->clear();
    expectNothing(u"search"_s);
    DisplaySession &session = DisplaySession::of(workspace);
    session.open(MeetingId(meeting), {AgendaItemId(1), AgendaItemId(2)}, 0, window.get());
    expectNothing(u"display"_s);
    session.close();
}

void Unrecorded::tryPage(MainWindow &window, const QString &page)
{
    pressWhatLooks(window, page);
    const QList<QTabWidget *> found = window.workspace()->view(page)->findChildren<QTabWidget *>();
    // What is pressed in a section may bring another sheet into its place.
    const QList<QPointer<QTabWidget>> all(found.begin(), found.end());
    for (const QPointer<QTabWidget> &tabs : all) {
        for (int i = 1; tabs && tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            expectNothing(page + u" section %1"_s.arg(i));
            pressWhatLooks(window, page);
        }
        if (tabs && tabs->isVisible())
            tabs->setCurrentIndex(0);
    }
}

void Unrecorded::pressWhatLooks(MainWindow &window, const QString &page)
{
    Workspace &workspace = *window.workspace();
    QStringList names;
    for (const QAbstractButton *button : workspace.view(page)->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && kindOf(*button) == ButtonKind::Looks)
            names << button->objectName();
    }
    for (const QString &name : std::as_const(names)) {
        const auto *first = workspace.view(page)->findChild<QAbstractButton *>(name);
        const int choices = first && first->isVisible() ? choicesOf(*first) : 0;
        for (int choice = 0; choice < choices; ++choice)
            pressOne(window, page, name, choice);
    }
}

void Unrecorded::pressOne(MainWindow &window, const QString &page, const QString &name, int choice)
{
    Workspace &workspace = *window.workspace();
    auto *button = workspace.view(page)->findChild<QAbstractButton *>(name);
    if (!button || !button->isVisible())
        return;
    const QString route = page + u' ' + name;
    const QString path = u"%1/%2.unrecorded"_s.arg(m_folder).arg(++m_files);
    press(button, choice);
    expectNothing(route);
    if (goAhead(window))
        expectNothing(route + u" for a reason"_s);
    chooseToSave(window, path);
    static_cast<void>(QTest::qWaitFor([&workspace] { return !workspace.isAway(); }, longestStep));
    closeDialogs(window);
    if (QFileInfo::exists(path))
        m_proof.fault(figure::shown, route + u" as a file"_s);
    if (workspace.currentPage() != page)
        workspace.go(page);
    letItWork();
}

void Unrecorded::expectNothing(const QString &route)
{
    letItWork();
    m_proof.count(figure::routes);
    const QString words = (wordsOnScreen(Reach::Hidden) + QLatin1Char('\n') + hoverEverywhere()).toLower();
    for (const CanaryKind &canaries : std::as_const(m_canaries)) {
        if (canaries.standsIn(words))
            m_proof.fault(figure::shown, route + u": "_s + canaries.name);
    }
}

void Unrecorded::orderPapers(Register &reg, const QList<documents::PaperOrder> &orders)
{
    using documents::PaperUse;
    for (const documents::PaperOrder &order : orders) {
        for (const PaperUse use : {PaperUse::Look, PaperUse::Print, PaperUse::Export}) {
            m_proof.count(figure::routes);
            if (documents::makePaper(reg, order, use))
                m_proof.fault(figure::shown, documents::kindTitle(order.kind));
        }
    }
}

} // namespace marac::proof
