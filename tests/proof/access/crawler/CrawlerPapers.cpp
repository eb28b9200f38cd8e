// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/ScreenWords.h"
#include "tests/proof/access/crawler/ButtonKind.h"
#include "tests/proof/access/crawler/Crawler.h"
#include "ui/display/DisplaySession.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;
using How = Wanted::How;

static constexpr int longestDrawing = 20'000; ///< milliseconds, for the pages of one paper
static constexpr int longestErrand = 60'000;  ///< milliseconds, for a table that is written beside the window

static bool isPreview(const QDialog *dialog)
{
    return dialog && dialog->objectName() == u"preview";
}

/// Some papers and tables are of one agency alone: the first that has anything in the list.
static void chooseAnAgency(const QWidget &page)
{
    auto *agency = page.findChild<QComboBox *>(u"whichAgency"_s);
    const auto *list = page.findChild<QTableView *>();
    for (int i = 1; agency && list && i < agency->count(); ++i) {
        agency->setCurrentIndex(i);
        letItWork();
        if (list->model() && list->model()->rowCount() > 0)
            return;
    }
    letItWork();
}

void Crawler::pressWhatLooks(const QString &page)
{
    static const QRegularExpression number(u"[.]?\\d+$"_s);
    chooseAnAgency(*view(page));
    QStringList names;
    for (const QAbstractButton *button : view(page)->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        const QString name = page + u'/' + QString(button->objectName()).remove(number);
        const ButtonKind kind = kindOf(*button);
        if (kind == ButtonKind::Unknown && !m_pressed.contains(name)) {
            m_pressed += name;
            m_proof.fault(figure::unrecorded,
                          name + u": not pressed, for ButtonKind.cpp does not say whether it looks"_s);
        }
        if (kind == ButtonKind::Looks && (m_proof.isLong() || !m_pressed.contains(name))) {
            m_pressed += name;
            names << button->objectName();
        }
    }
    const qint64 record = m_opened.value(page).isEmpty() ? 0 : m_opened.value(page).last();
    for (const QString &name : std::as_const(names)) {
        const QPointer<QAbstractButton> button = view(page)->findChild<QAbstractButton *>(name);
        if (!button || !button->isVisible())
            continue;
        const QString route = page + u' ' + name;
        const TrailSince since(reg());
        step(route, [button] { press(button); }, {});
        if (isPreview(dialogOver(m_window)))
            readPaper(route, since.entries());
        else if (dialogOver(m_window))
            saveTable(route);
        closeDialogs(m_window);
        if (m_window.workspace()->currentPage() != page)
            m_window.workspace()->go(page, record);
        letItWork();
    }
}

/// A preview stands there: its entry was made before it, and each copy has one of its own.
void Crawler::readPaper(const QString &route, const QList<AuditEntry> &made)
{
    judge(route, made, {How::Single, AuditVerb::Consult, {}});
    const QPointer<QDialog> preview = dialogOver(m_window);
    const auto *text = preview->findChild<QPlainTextEdit *>(u"previewText"_s);
    if (!text || !QTest::qWaitFor([text] { return !text->document()->isEmpty(); }, longestDrawing)) {
        m_proof.fault(figure::unrecorded, route + u": its pages never came"_s);
        return;
    }
    look(route + u" preview"_s, text->toPlainText());
    savePaper(route, "saveDocument", u"pdf"_s);
    savePaper(route, "saveOdt", u"odt"_s);
}

void Crawler::savePaper(const QString &route, const char *button, const QString &ending)
{
    const QDialog *preview = dialogOver(m_window);
    auto *saves = isPreview(preview) ? preview->findChild<QAbstractButton *>(QString::fromLatin1(button)) : nullptr;
    if (!saves || !saves->isVisible())
        return;
    const QString path = m_folder.filePath(u"%1.%2"_s.arg(++m_files).arg(ending));
    const TrailSince since(reg());
    saves->click();
    letItWork();
    goAhead(m_window); // where a protected address would leave with it
    if (chooseToSave(m_window, path))
        static_cast<void>(QTest::qWaitFor([path] { return QFileInfo(path).size() > 0; }, longestDrawing));
    m_proof.count(figure::routes);
    judge(route + u" as "_s + ending, since.entries(), {How::Single, AuditVerb::Export, {}});
    if (!QFileInfo::exists(path))
        m_proof.fault(figure::unrecorded, route + u": no file as "_s + ending);
}

/// A reason, perhaps, and then a file; or an address that is shown for a reason.
void Crawler::saveTable(const QString &route)
{
    const QString path = m_folder.filePath(u"%1.file"_s.arg(++m_files));
    const TrailSince since(reg());
    step(route + u" carried out"_s,
         [this, path] {
             goAhead(m_window);
             chooseToSave(m_window, path);
             static_cast<void>(QTest::qWaitFor([this] { return !m_window.workspace()->isAway(); }, longestErrand));
         },
         {});
    const QList<AuditEntry> made = since.entries();
    if (QFileInfo::exists(path))
        judge(route, made, {How::Some, AuditVerb::Export, {}});
    else if (isPreview(dialogOver(m_window)))
        readPaper(route, made);
    else
        judge(route, made, {How::Some, AuditVerb::Consult, {}});
}

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
        step(u"search result"_s, [hits] { QTest::keyClick(hits, Qt::Key_Return); }, {});
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
