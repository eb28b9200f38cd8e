// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/drive/DrivePapers.h"

#include "tests/proof/access/Dialogs.h"
#include "tests/proof/access/crawler/ButtonKind.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextDocument>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int longestDrawing = 120'000;    ///< ms, of one paper; a large meeting's is long
static constexpr int longestErrand = 30 * 60'000; ///< ms, for a table that is written beside the window
static constexpr int mostScreens = 20;            ///< of one paper

static QPointer<QDialog> previewOver(const Drive &drive)
{
    QDialog *dialog = dialogOver(drive.window);
    return dialog && dialog->objectName() == "preview"_L1 ? dialog : nullptr;
}

/// A new name, so that nobody is asked whether one may be written over.
static QString newFile(Drive &drive, const QString &ending)
{
    return u"%1/%2.%3"_s.arg(drive.folder).arg(++drive.named).arg(ending);
}

/// The file dialog stands there: gives it a name, and waits for the file and for the register to come back.
static void writeFile(Drive &drive, const QString &ending)
{
    const QString path = newFile(drive, ending);
    if (!chooseToSave(drive.window, path))
        return;
    const bool isBack = QTest::qWaitFor([&drive] { return !drive.window.workspace()->isAway(); }, longestErrand);
    const bool isWritten = isBack && QTest::qWaitFor([&path] { return QFileInfo(path).size() > 0; }, longestDrawing);
    drive.done.files += isWritten ? 1 : 0;
    pause();
}

static void saveCopy(Drive &drive, const QString &step, const char *button, const QString &ending)
{
    const QPointer<QDialog> preview = previewOver(drive);
    auto *save = preview ? preview->findChild<QAbstractButton *>(QString::fromLatin1(button)) : nullptr;
    if (!save || !save->isVisible())
        return;
    drive.probe.begin(step + u": ask for the file"_s);
    save->click();
    pause();
    goAhead(drive.window); // where a protected address would leave with it
    drive.probe.begin(step + u": save as "_s + ending);
    writeFile(drive, ending);
}

static void turnPages(const QDialog &preview)
{
    const auto *pages = preview.findChild<QScrollArea *>(u"previewPages"_s);
    QScrollBar *bar = pages ? pages->verticalScrollBar() : nullptr;
    for (int i = 0; bar && i < mostScreens && bar->value() < bar->maximum(); ++i) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        pause(15);
    }
    if (auto *views = preview.findChild<QTabWidget *>(u"previewViews"_s))
        views->setCurrentIndex(views->count() - 1);
    pause();
}

/// Its step goes on until the pages are drawn.
static void readPaper(Drive &drive, const QString &page, const QString &step)
{
    const QPointer<QDialog> preview = previewOver(drive);
    const QPointer<QPlainTextEdit> text = preview->findChild<QPlainTextEdit *>(u"previewText"_s);
    const auto isDrawn = [&text] { return text && !text->document()->isEmpty(); };
    if (!QTest::qWaitFor(isDrawn, longestDrawing))
        return;
    pause();
    ++drive.done.papers;
    drive.probe.begin(step + u": turn its pages"_s);
    if (!preview)
        return;
    turnPages(*preview);
    const QString copies = page + u"/copies"_s;
    if (drive.ordered.contains(copies)) // one paper is saved like another
        return;
    drive.ordered += copies;
    saveCopy(drive, step, "saveDocument", u"pdf"_s);
    saveCopy(drive, step, "saveOdt", u"odt"_s);
}

static void order(Drive &drive, const QString &page, QAbstractButton *button)
{
    const QString step = page + u": "_s + button->objectName();
    drive.probe.begin(step);
    press(button);
    pause();
    if (!previewOver(drive) && goAhead(drive.window)) // a reason comes first
        pause();
    if (previewOver(drive)) {
        readPaper(drive, page, step);
    } else if (qobject_cast<QFileDialog *>(dialogOver(drive.window))) {
        drive.probe.begin(step + u": write the file"_s);
        writeFile(drive, u"file"_s);
    }
    drive.probe.begin(step + u": close it"_s);
    closeDialogs(drive.window);
    pause();
}

/// What goes to an agency is of one alone; 0 is all of them, which a list keeps until the next drive.
static void chooseAgency(Drive &drive, const QString &page, int which)
{
    auto *agency = drive.view(page).findChild<Choice *>(u"whichAgency"_s);
    if (!agency || agency->count() <= which)
        return;
    drive.begin(page, u"choose an agency"_s);
    agency->setCurrentIndex(which);
    pause();
}

/// The whole trail of a large register fills the memory; nobody asks for more of it than they can read.
static void askForToday(Drive &drive, const QString &page)
{
    auto *from = drive.view(page).findChild<LineEdit *>(u"from"_s);
    auto *show = drive.view(page).findChild<QAbstractButton *>(u"show"_s);
    if (page != "audit"_L1 || !from || !show || !from->text().isEmpty())
        return;
    drive.begin(page, u"ask for one day"_s);
    typeInto(from, u"today"_s, 15);
    show->click();
    pause();
}

static QString withoutNumber(QString name)
{
    static const QRegularExpression number(u"[.]?\\d+$"_s);
    return name.remove(number);
}

void drivePapers(Drive &drive, const QString &page)
{
    static const QRegularExpression offers(u"^(print\\w*([.]\\d+)?|report|export|calendarFile|saveActionsTable)$"_s);
    chooseAgency(drive, page, 1);
    askForToday(drive, page);
    const QList<QAbstractButton *> found = drive.view(page).findChildren<QAbstractButton *>(offers);
    // A sheet that is read again meanwhile takes its buttons with it.
    const QList<QPointer<QAbstractButton>> buttons(found.begin(), found.end());
    for (const QPointer<QAbstractButton> &button : buttons) {
        if (!button || !button->isVisible() || !button->isEnabled())
            continue;
        const QString name = page + u'/' + withoutNumber(button->objectName());
        if (drive.ordered.contains(name))
            continue;
        drive.ordered += name;
        order(drive, page, button);
    }
    chooseAgency(drive, page, 0);
}

} // namespace marac::proof
