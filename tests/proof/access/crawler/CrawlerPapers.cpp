// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/ScreenWords.h"
#include "tests/proof/access/crawler/ButtonKind.h"
#include "tests/proof/access/crawler/Crawler.h"
#include "tests/proof/access/places/Place.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;
using How = Wanted::How;

static constexpr int longestDrawing = 120'000; ///< milliseconds, for the pages of one paper beside much other work
static constexpr int longestErrand = 120'000;  ///< milliseconds, for a table that is written beside the window

static bool isPreview(const QDialog *dialog)
{
    return dialog && dialog->objectName() == u"preview";
}

void Crawler::pressWhatLooks(const QString &page)
{
    if (!m_presses)
        return;
    chooseAnAgency(*view(page));
    QStringList names;
    for (const QAbstractButton *button : view(page)->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        const QString name = page + u'/' + kindOfName(button->objectName());
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
    for (const QString &name : std::as_const(names)) {
        const auto *first = view(page)->findChild<QAbstractButton *>(name);
        const int choices = first && first->isVisible() ? choicesOf(*first) : 0;
        for (int choice = 0; choice < choices; ++choice)
            pressOne(page, name, choice);
    }
}

void Crawler::pressOne(const QString &page, const QString &name, int choice)
{
    const QPointer<QAbstractButton> button = view(page)->findChild<QAbstractButton *>(name);
    if (!button || !button->isVisible())
        return;
    const QString route = page + u' ' + name;
    const TrailSince since(reg());
    static const QRegularExpression opens(u"^(open|answers)"_s);
    const bool isOpened = name.contains(opens);
    step(route, [button, choice] { press(button, choice); },
         {isOpened ? How::Opened : How::Nothing, AuditVerb::Consult, {}});
    if (isPreview(dialogOver(m_window)))
        readPaper(route, since.entries());
    else if (dialogOver(m_window))
        saveTable(route);
    closeDialogs(m_window);
    if (m_window.workspace()->currentPage() != page)
        m_window.workspace()->go(page, m_opened.value(page).isEmpty() ? 0 : m_opened.value(page).last());
    letItWork();
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
    printPaper(route);
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

void Crawler::printPaper(const QString &route)
{
    const QDialog *preview = dialogOver(m_window);
    auto *prints = isPreview(preview) ? preview->findChild<QAbstractButton *>(u"printDocument"_s) : nullptr;
    if (!prints) {
        m_proof.fault(figure::unrecorded, route + u": can't be printed"_s);
        return;
    }
    const int before = m_printer.papers();
    const TrailSince since(reg());
    prints->click();
    letItWork();
    goAhead(m_window); // as for a copy in a file
    takePrinter(m_window);
    if (!QTest::qWaitFor([this, before] { return m_printer.papers() > before; }, longestDrawing))
        m_proof.fault(figure::unrecorded, route + u": never came to the printer"_s);
    letItWork();
    m_proof.count(figure::routes);
    judge(route + u" printed"_s, since.entries(), {How::Single, AuditVerb::Print, {}});
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
        judge(route, made, {How::Single, AuditVerb::Export, {}});
    else if (isPreview(dialogOver(m_window)))
        readPaper(route, made);
    else
        judge(route, made, {How::Single, AuditVerb::Consult, {}});
}

} // namespace marac::proof
