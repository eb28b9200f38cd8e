// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/places/Routes.h"

#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int mostChoices = 4; ///< of one field beside a list

/// In sight and ready to be used.
template <class Widget>
static Widget *readyOn(QWidget &page, const QString &name)
{
    for (Widget *one : page.findChildren<Widget *>(name)) {
        if (one->isVisible() && one->isEnabled())
            return one;
    }
    return nullptr;
}

template <class Widget>
static QList<Widget *> allReadyOn(const QWidget &page)
{
    QList<Widget *> all = page.findChildren<Widget *>();
    all.removeIf(
        [](const Widget *one) { return !one->isVisible() || !one->isEnabled() || one->objectName().isEmpty(); });
    return all;
}

static bool isInForm(const QWidget *widget)
{
    for (const QWidget *above = widget; above; above = above->parentWidget()) {
        if (qobject_cast<const Form *>(above))
            return true;
    }
    return false;
}

static bool isQts(const QString &name)
{
    return name.startsWith(u"qt_"_s) || name.startsWith(u"_q_"_s) || name.startsWith(u"Scroll"_s);
}

static Route pressing(const QAbstractButton &button, int choice)
{
    const QString name = button.objectName();
    Route route{choice ? u"%1 choice %2"_s.arg(name).arg(choice) : name, {}, kindOf(button), {}, {}};
    route.kind = u"%1/%2"_s.arg(kindOfName(name)).arg(choice);
    route.act = [name, choice](QWidget &page) {
        auto *found = readyOn<QAbstractButton>(page, name);
        if (found)
            press(found, choice);
        return found != nullptr;
    };
    if (button.isCheckable()) {
        route.undo = [name, was = button.isChecked()](QWidget &page) {
            auto *found = readyOn<QAbstractButton>(page, name);
            if (found && found->isChecked() != was)
                found->click();
        };
    }
    return route;
}

static void addButtons(const QWidget &page, QList<Route> &routes)
{
    for (const QAbstractButton *button : allReadyOn<QAbstractButton>(page)) {
        if (isQts(button->objectName()) || (button->isCheckable() && isInForm(button)))
            continue;
        for (int choice = 0; choice < choicesOf(*button); ++choice)
            routes << pressing(*button, choice);
    }
}

static Route choosing(const QComboBox &field, int index)
{
    const QString name = field.objectName();
    Route route{u"%1 entry %2"_s.arg(name).arg(index), u"%1/%2"_s.arg(name).arg(index), ButtonKind::Turns, {}, {}};
    route.act = [name, index](QWidget &page) {
        auto *found = readyOn<QComboBox>(page, name);
        if (!found || found->currentIndex() == index)
            return false;
        found->setCurrentIndex(index);
        return true;
    };
    route.undo = [name, was = field.currentIndex()](QWidget &page) {
        if (auto *found = page.findChild<QComboBox *>(name))
            found->setCurrentIndex(was);
    };
    return route;
}

static void addChoices(const QWidget &page, QList<Route> &routes)
{
    for (const QComboBox *field : allReadyOn<QComboBox>(page)) {
        for (int i = 0; !isInForm(field) && i < std::min(field->count(), mostChoices); ++i)
            routes << choosing(*field, i);
    }
}

static Route onList(const QString &list, const QString &what, const std::function<bool(RecordTable &)> &act,
                    const std::function<void(RecordTable &)> &undo = {})
{
    Route route{list + u' ' + what, list + u' ' + what, ButtonKind::Turns, {}, {}};
    route.act = [list, act](QWidget &page) {
        auto *table = readyOn<RecordTable>(page, list);
        return table && act(*table);
    };
    if (undo) {
        route.undo = [list, undo](QWidget &page) {
            if (auto *table = page.findChild<RecordTable *>(list))
                undo(*table);
        };
    }
    return route;
}

static bool openOtherLine(RecordTable &table)
{
    const int rows = table.shownRows();
    if (rows < 2)
        return false;
    QTableView *view = table.view();
    view->setCurrentIndex(view->model()->index((view->currentIndex().row() + 1) % rows, 0));
    QTest::keyClick(view, Qt::Key_Return);
    return true;
}

static bool goToLastLine(RecordTable &table)
{
    QTest::keyClick(table.view(), Qt::Key_End);
    return table.shownRows() > 0;
}

static bool sortByFirstColumn(RecordTable &table)
{
    QHeaderView *header = table.view()->horizontalHeader();
    const bool isDown = header->sortIndicatorOrder() == Qt::DescendingOrder;
    header->setSortIndicator(0, isDown ? Qt::AscendingOrder : Qt::DescendingOrder);
    return header->count() > 0;
}

static void addLists(const QWidget &page, const QString &words, QList<Route> &routes)
{
    for (const RecordTable *table : allReadyOn<RecordTable>(page)) {
        const QString list = table->objectName();
        routes << onList(list, u"another line"_s, openOtherLine) << onList(list, u"last line"_s, goToLastLine)
               << onList(list, u"sorted"_s, sortByFirstColumn)
               << onList(
                      list, u"filtered"_s,
                      [words](RecordTable &one) {
                          one.setFilter(words);
                          return true;
                      },
                      [](RecordTable &one) { one.setFilter({}); });
    }
}

static void addSections(const QWidget &page, QList<Route> &routes)
{
    for (const QTabWidget *tabs : allReadyOn<QTabWidget>(page)) {
        const QString name = tabs->objectName();
        for (int i = 0; i < tabs->count(); ++i) {
            const QString told = u"%1 section %2"_s.arg(name).arg(i);
            routes << Route{told,
                            told,
                            ButtonKind::Turns,
                            [name, i](QWidget &where) {
                                auto *found = readyOn<QTabWidget>(where, name);
                                if (!found || found->currentIndex() == i)
                                    return false;
                                found->setCurrentIndex(i);
                                return true;
                            },
                            {}};
        }
    }
}

QList<Route> routesOn(const QWidget &page, const QString &words)
{
    QList<Route> routes;
    addButtons(page, routes);
    addChoices(page, routes);
    addLists(page, words, routes);
    addSections(page, routes);
    return routes;
}

void travel(MainWindow &window, const Journey &journey, const std::function<bool(const Route &)> &isMeant,
            const std::function<void(const Place &, const Route &)> &attempt)
{
    const QList<Page> pages = window.workspace()->pages();
    for (const Page &page : pages) {
        QSet<QString> done;
        for (const qint64 record : QList<qint64>{0} + journey.records.value(page.id)) {
            stand(window, {page.id, record});
            const QList<Place> places = sectionsOf(window, page.id, record);
            for (const Place &place : places) {
                stand(window, place);
                const QList<Route> routes = routesOn(*window.workspace()->view(page.id), journey.words);
                for (const Route &route : routes) {
                    if (!isMeant(route) || (journey.eachKindOnce && done.contains(route.kind)))
                        continue;
                    done.insert(route.kind);
                    attempt(place, route);
                }
            }
        }
    }
}

} // namespace marac::proof
