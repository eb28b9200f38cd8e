// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/scenes/DayPapers.h"

#include "tests/proof/access/Dialogs.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/labels/Banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocument>

#include <utility>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int longestStep = 60'000; ///< milliseconds

DayPapers::DayPapers(test::AtTheWindow &at, QString exports, std::function<void(const char *)> looks)
    : m_at(at), m_exports(std::move(exports)), m_looks(std::move(looks))
{
}

void DayPapers::backToTheWindow()
{
    closeDialogs(m_at.window());
    QApplication::setActiveWindow(&m_at.window());
    letItWork();
}

QDialog *DayPapers::preview(const QString &name) const
{
    QDialog *dialog = dialogOver(m_at.window());
    const auto *text = dialog ? dialog->findChild<QPlainTextEdit *>(u"previewText"_s) : nullptr;
    if (!text || !QTest::qWaitFor([text] { return !text->document()->isEmpty(); }, longestStep))
        qFatal("no preview of %s", qPrintable(name));
    return dialog;
}

void DayPapers::make(const char *button, const QString &name)
{
    m_at.press(button);
    letItWork();
    for (const auto &[save, ending] : {std::pair("saveDocument", u"pdf"_s), std::pair("saveOdt", u"odt"_s)}) {
        const QDialog *shown = preview(name);
        m_looks(save);
        if (auto *saves = shown->findChild<QAbstractButton *>(QString::fromLatin1(save))) {
            const QString path = u"%1/%2.%3"_s.arg(m_exports, name, ending);
            saves->click();
            letItWork();
            chooseToSave(m_at.window(), path);
            static_cast<void>(QTest::qWaitFor([&path] { return QFileInfo::exists(path); }, longestStep));
        }
    }
    print(*preview(name));
    backToTheWindow();
}

void DayPapers::print(const QDialog &preview)
{
    preview.findChild<QAbstractButton *>(u"printDocument"_s)->click();
    letItWork();
    m_looks("choosing a printer");
    takePrinter(m_at.window());
    const auto *outcome = preview.findChild<Banner *>(u"previewOutcome"_s);
    if (!QTest::qWaitFor([outcome] { return outcome->text().contains(u"printer"_s); }, longestStep))
        qFatal("nothing was printed");
    m_looks("printing");
}

void DayPapers::saveTrail()
{
    m_at.window().workspace()->go(u"audit"_s);
    m_at.press("export");
    letItWork();
    goAhead(m_at.window());
    chooseToSave(m_at.window(), m_exports + u"/trail.csv"_s);
    static_cast<void>(QTest::qWaitFor([this] { return !m_at.window().workspace()->isAway(); }, longestStep));
    backToTheWindow();
}

} // namespace marac::proof
