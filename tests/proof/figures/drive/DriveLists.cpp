// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/drive/DriveLists.h"

#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QTableView>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int typingMs = 80;   ///< from one letter to the next
static constexpr int shownMs = 50;    ///< for the lines that are left
static constexpr int askedMs = 400;   ///< longer than a long list waits before it asks the register
static constexpr int mostLetters = 4; ///< of a word that is typed
static constexpr int mostChoices = 6; ///< of a box that lists every agency

static void goAlong(Drive &drive, const QString &page, QTableView *lines)
{
    lines->setFocus();
    drive.begin(page, u"down the list"_s);
    pressKey(lines, Qt::Key_Down, Qt::NoModifier, 10);
    pressKey(lines, Qt::Key_PageDown, Qt::NoModifier, 5);
    drive.begin(page, u"to its end and back"_s);
    pressKey(lines, Qt::Key_End, Qt::ControlModifier);
    pressKey(lines, Qt::Key_Home, Qt::ControlModifier);
}

/// The beginnings of the first line's first two cells, such as a reference, which most lines share, and a name, which few do.
static QStringList wordsOf(const QAbstractItemModel &lines)
{
    QStringList words;
    for (int column = 0; column < lines.columnCount() && words.size() < 2; ++column) {
        const QString word = lines.index(0, column).data().toString().section(u' ', 0, 0).left(mostLetters);
        const bool isPlain =
            std::all_of(word.begin(), word.end(), [](QChar letter) { return letter > u' ' && letter < u'\x7f'; });
        if (word.size() > 1 && isPlain)
            words << word;
    }
    return words;
}

/// A short list answers each letter at once.
static void filter(Drive &drive, const QString &page, const RecordTable &table)
{
    auto *field = table.findChild<LineEdit *>(page + u".filter"_s);
    if (!field || !field->isVisible())
        return;
    field->clear(); // lists remember what a drive that was killed had typed
    pause(askedMs);
    const QStringList words = wordsOf(*table.view()->model());
    if (words.isEmpty())
        return;
    const int answeredMs = table.isPart() ? askedMs : shownMs;
    for (const QString &word : words) {
        drive.begin(page, u"type in the filter"_s);
        typeInto(field, word, typingMs);
        pause(answeredMs);
        drive.begin(page, u"empty the filter"_s);
        pressKey(field, Qt::Key_Escape);
        pause(answeredMs);
    }
    ++drive.done.lists;
}

static void narrow(Drive &drive, const QString &page, const RecordTable &table)
{
    const QList<Choice *> boxes = table.findChildren<Choice *>();
    for (Choice *box : boxes) {
        if (!box->isVisible() || !box->isEnabled())
            continue;
        const int before = box->currentIndex();
        drive.begin(page, u"change "_s + box->objectName());
        box->setFocus();
        for (int i = 1; i < std::min(box->count(), mostChoices); ++i)
            pressKey(box, Qt::Key_Down);
        box->setCurrentIndex(before);
        pause();
    }
}

void driveList(Drive &drive, const QString &page)
{
    const auto *table = drive.view(page).findChild<RecordTable *>(page);
    if (!table)
        return;
    goAlong(drive, page, table->view());
    filter(drive, page, *table);
    narrow(drive, page, *table);
}

bool openFirst(Drive &drive, const QString &page)
{
    auto *lines = drive.view(page).findChild<QTableView *>(page + u".view"_s);
    if (!lines || lines->model()->rowCount() == 0)
        return false;
    lines->setFocus();
    pressKey(lines, Qt::Key_Home, Qt::ControlModifier);
    drive.begin(page, u"open a record"_s);
    pressKey(lines, Qt::Key_Return);
    pause();
    return true;
}

} // namespace marac::proof
