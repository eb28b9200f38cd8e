// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/Crawler.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int pauseInTyping = 500; ///< milliseconds until a long list is asked, and some more

/// By the keyboard, from the first to the last.
void Crawler::takeEachChoice(const QString &page, QComboBox *choice)
{
    step(page + u" list, first choice"_s, [choice] { QTest::keyClick(choice, Qt::Key_Home); }, {});
    for (int i = 1; i < choice->count(); ++i)
        step(page + u" list, choice %1"_s.arg(i), [choice] { QTest::keyClick(choice, Qt::Key_Down); }, {});
}

void Crawler::listOtherwise(const QString &page)
{
    const auto *table = view(page)->findChild<RecordTable *>(page);
    if (!table || !table->isVisible())
        return;
    const QList<QComboBox *> choices = table->findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        if (!choice->isVisible() || !choice->isEnabled())
            continue;
        const int before = choice->currentIndex();
        takeEachChoice(page, choice);
        step(page + u" list, its choice again"_s, [choice, before] { choice->setCurrentIndex(before); }, {});
    }
    auto *filter = table->findChild<QLineEdit *>(page + u".filter"_s);
    for (const QString &words : {m_people.keys().value(0).section(u' ', -1), u"20"_s, u"e"_s, QString()}) {
        const auto type = [table, filter, words] {
            filter->setText(words);
            if (table->isPart())
                QTest::qWait(pauseInTyping);
        };
        step(page + u" list, filtered"_s, type, {});
    }
    for (int column = 0; column < table->view()->model()->columnCount(); ++column)
        step(page + u" list, in another order"_s,
             [table, column] { table->view()->sortByColumn(column, Qt::DescendingOrder); }, {});
}

} // namespace marac::proof
