// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/HostileWalk.h"

#include "tests/support/HostileLook.h"
#include "tests/support/Keyboard.h"

#include <QDialog>
#include <QHelpEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace marac {

using namespace Qt::StringLiterals;

HostileWalk::HostileWalk(PageContext &context, test::Bait &bait) : m_context(context), m_bait(bait), m_typing(bait)
{
}

/// What closes a form and keeps nothing of it: the walk opens the page afresh instead.
static bool givesUp(const QString &name)
{
    return (name.startsWith(u"cancel"_s) && name != u"cancelMeeting"_s)
        || (name.startsWith(u"leave"_s) && name != u"leavers"_s);
}

/// Buttons that work on the register as a whole, or whose words are a person's own or nobody's; and papers, which have a test of
/// their own.
static bool isLeftOut(const QString &name)
{
    static const QStringList names{u"changeKey"_s, u"newSheet"_s,  u"backUpNow"_s,       u"checkBackups"_s,
                                   u"verify"_s,    u"showChair"_s, u"changePassphrase"_s};
    return names.contains(name) || name.startsWith(u"print"_s) || givesUp(name);
}

/// What it opens is a list of other buttons, and waits for one of them.
static bool opensAMenu(const QAbstractButton *button)
{
    const auto *push = qobject_cast<const QPushButton *>(button);
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return (push && push->menu()) || (tool && tool->menu());
}

/// One of a row of the same is enough.
static QString kindOf(const QAbstractButton *button)
{
    static const QRegularExpression number(u"\\.\\d+"_s);
    return button->objectName().remove(number);
}

QAbstractButton *HostileWalk::untried(const QStringList &others) const
{
    for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        const QString kind = kindOf(button);
        if (button->isVisible() && button->isEnabled() && !kind.isEmpty() && !kind.startsWith(u"qt_"_s)
            && !opensAMenu(button) && !isLeftOut(kind) && !m_tried.contains(kind) && !others.contains(kind))
            return button;
    }
    return nullptr;
}

void HostileWalk::note(const QString &after)
{
    for (const QString &what : test::takenForMore(m_bait))
        m_found << u"after %1 %2"_s.arg(after, what);
}

void HostileWalk::fill(QWidget *form, const QString &after)
{
    m_typing.fill(form, [this, &after] { note(after); });
    for (const QString &fault : m_typing.takeFaults())
        m_found << u"after %1 %2"_s.arg(after, fault);
}

static void hoverOverAll(QWidget *page)
{
    for (QWidget *part : page->findChildren<QWidget *>()) {
        if (!part->isVisible() || part->toolTip().isEmpty())
            continue;
        const QPoint middle = part->rect().center();
        QHelpEvent help(QEvent::ToolTip, middle, part->mapToGlobal(middle));
        QCoreApplication::sendEvent(part, &help);
    }
}

void HostileWalk::look(const QString &after)
{
    m_view->grab();
    hoverOverAll(m_view.get());
    note(after);
    QList<QPointer<QDialog>> dialogs;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            dialogs << dialog;
    }
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) {
        if (dialog)
            fill(dialog, after);
        if (dialog)
            dialog->grab();
        if (dialog)
            dialog->close();
    }
    Keyboard::settle();
    note(after);
}

void HostileWalk::press(QAbstractButton *button)
{
    const QString kind = kindOf(button);
    m_tried << kind;
    button->click(); // it may be gone behind this
    Keyboard::settle();
    fill(m_view.get(), kind);
    look(kind);
}

static bool openRow(QTableView *list, int row)
{
    if (!list || row >= list->model()->rowCount())
        return false;
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    Keyboard::settle();
    return true;
}

static bool turnTo(QWidget *view, int tab)
{
    QTabWidget *innermost = nullptr;
    for (QTabWidget *tabs : view->findChildren<QTabWidget *>()) {
        if (tabs->isVisible())
            innermost = tabs;
    }
    if (tab > 0 && (!innermost || tab >= innermost->count()))
        return false;
    if (innermost)
        innermost->setCurrentIndex(tab);
    Keyboard::settle();
    return true;
}

bool HostileWalk::open(const Place &place)
{
    m_view.reset(place.page.create(m_context, nullptr));
    m_view->resize(1080, 600);
    m_view->show();
    m_view->refresh();
    Keyboard::settle();
    auto *list = m_view->findChild<QTableView *>(place.page.id + u".view"_s);
    return (place.row < 0 || openRow(list, place.row)) && turnTo(m_view.get(), place.tab);
}

void HostileWalk::pressAll(const Place &place)
{
    fill(m_view.get(), u"opening"_s);
    look(u"opening"_s);
    while (open(place)) {
        QAbstractButton *button = untried();
        if (!button)
            return;
        QStringList before;
        for (const QAbstractButton *one : m_view->findChildren<QAbstractButton *>()) {
            if (one->isVisible())
                before << kindOf(one);
        }
        press(button);
        // What the form itself has: to keep what was typed, and to add to it.
        for (int more = 0; more < 4; ++more) {
            QAbstractButton *within = untried(before);
            if (!within)
                break;
            press(within);
        }
    }
}

void HostileWalk::walk(const Page &page)
{
    m_found.clear();
    m_tried.clear();
    m_typing.beginPage();
    for (int row = -1; row < 4; ++row) {
        for (int tab = 0; open({page, row, tab}); ++tab)
            pressAll({page, row, tab});
    }
    m_view.reset();
}

} // namespace marac
