// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"

#include "app/Pages.h"
#include "tests/support/Keyboard.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/StatusPill.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace marac::test {

static constexpr int longestWait = 60'000; ///< ms, on a computer that has other work as well

static constexpr int mostStops = 300;
static constexpr int digits = 9; ///< the pages after them have Shift beside Alt

AtTheWindow::AtTheWindow(const std::function<void(MainJob &)> &prepare, Begins begins, QDate made)
    : m_job(std::make_unique<MainJob>(made))
{
    if (prepare)
        prepare(*m_job);
    m_job->close();
    const RegisterPlace place = m_job->place();
    theme::apply(Scheme::Light, 100);
    m_window = std::make_unique<MainWindow>(
        ShellParts{place.clock, place.migrations, place.stateFolder, place.policy, allPages(), {}});
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window was not shown");
    if (begins == Begins::AtTheDoor)
        m_window->showUnlock(place.path);
}

AtTheWindow::~AtTheWindow() = default;

QString AtTheWindow::pathOf(const QString &file) const
{
    return QFileInfo(m_job->place().path).dir().filePath(file);
}

void AtTheWindow::unlock(const QString &login, const QString &passphrase)
{
    fill("login", login);
    fill("passphrase", passphrase.isEmpty() ? QString::fromUtf8(passphraseFor(login).bytes().view()) : passphrase);
    key(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return m_window->workspace() != nullptr; }, longestWait))
        qFatal("not unlocked: %s", qPrintable(words()));
    settle();
    m_login = login;
}

void AtTheWindow::lock()
{
    key(Qt::Key_L, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return find("login") != nullptr; }, longestWait))
        qFatal("not locked");
}

void AtTheWindow::comeBackOn(QDate day, QTime time)
{
    handOver(m_login, day, time);
}

void AtTheWindow::handOver(const QString &login, QDate day, QTime time)
{
    lock();
    m_job->setDay(day, time);
    unlock(login);
}

void AtTheWindow::tamper(const std::function<void(Connection &)> &deed)
{
    lock();
    m_job->tamper(deed);
}

void AtTheWindow::waitUntil(QTime time)
{
    m_job->setDay(m_job->clock().today(), time);
}

void AtTheWindow::page(const QString &id)
{
    const QList<Page> &pages = m_window->workspace()->pages();
    for (int i = 0; i < pages.size(); ++i) {
        if (pages.at(i).id == id) {
            if (i < 2 * digits && pages.at(i).group != Page::Group::Own)
                key(Qt::Key_1 + i % digits, i < digits ? Qt::AltModifier : Qt::AltModifier | Qt::ShiftModifier);
            else
                press(qPrintable(QStringLiteral("go.") + id));
            if (m_window->workspace()->currentPage() != id)
                qFatal("page %s can't be come to", qPrintable(id));
            return;
        }
    }
    qFatal("no page %s", qPrintable(id));
}

void AtTheWindow::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *here = QApplication::focusWidget();
    ++m_presses;
    QTest::keyClick(here ? here : m_window.get(), Qt::Key(key), modifiers);
    settle();
    // What a letter with Alt presses stays down for a moment before it acts.
    const auto isUp = [this] {
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        return std::none_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *one) { return one->isDown(); });
    };
    if (modifiers.testFlag(Qt::AltModifier) && QTest::qWaitFor(isUp, longestWait))
        settle();
    stayInFront();
}

void AtTheWindow::stayInFront()
{
    if (!QApplication::activeWindow())
        QApplication::setActiveWindow(m_window.get());
}

void AtTheWindow::keys(const QString &text)
{
    if (!QApplication::focusWidget())
        qFatal("nothing has the focus");
    QTest::keyClicks(QApplication::focusWidget(), text);
}

static bool isIn(const QWidget *widget, const QWidget *form)
{
    if (!form)
        return true;
    while (form && !qobject_cast<const Form *>(form))
        form = form->parentWidget();
    return form && form->isAncestorOf(widget);
}

void AtTheWindow::tabTo(const char *name, const char *form)
{
    for (int stop = 0; stop < mostStops; ++stop) {
        const QWidget *here = QApplication::focusWidget();
        if (here && here->objectName() == QLatin1StringView(name) && isIn(here, form ? find(form) : nullptr))
            return;
        ++m_presses;
        QTest::keyClick(here ? const_cast<QWidget *>(here) : m_window.get(), Qt::Key_Tab);
    }
    qFatal("Tab never comes to %s, but stands at %s; in sight: %s", name, qPrintable(at()), qPrintable(words()));
}

void AtTheWindow::fill(const char *name, const QString &text, const char *form)
{
    tabTo(name, form);
    key(Qt::Key_A, Qt::ControlModifier);
    keys(text);
    settle();
}

void AtTheWindow::choose(const char *name, const QString &begins, const char *form)
{
    tabTo(name, form);
    const OneWord word(QApplication::focusWidget());
    keys(begins);
    settle();
}

void AtTheWindow::press(const char *name)
{
    tabTo(name);
    key(Qt::Key_Space);
}

void AtTheWindow::line(const char *table, const QString &words)
{
    tabTo(qPrintable(QString::fromLatin1(table) + QStringLiteral(".view")));
    auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    const QAbstractItemModel *model = view->model();
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex here = view->currentIndex();
        for (int column = 0; here.isValid() && column < model->columnCount(); ++column) {
            if (here.siblingAtColumn(column).data().toString().contains(words))
                return;
        }
        key(Qt::Key_Down);
    }
    qFatal("%s has no line with %s", table, qPrintable(words));
}

void AtTheWindow::open(const char *table, const QString &words)
{
    line(table, words);
    key(Qt::Key_Return);
}

void AtTheWindow::section(const char *tabs, int index)
{
    const auto *sheet = qobject_cast<QTabWidget *>(find(tabs));
    if (!sheet)
        qFatal("no %s in sight", tabs);
    tabTo("qt_tabwidget_tabbar");
    for (int steps = sheet->count(); steps > 0 && sheet->currentIndex() != index; --steps)
        key(sheet->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
}

QString AtTheWindow::at() const
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QString AtTheWindow::words() const
{
    QString all = Keyboard(m_window.get()).words();
    for (const StatusPill *pill : m_window->findChildren<StatusPill *>()) {
        if (pill->isVisible())
            all += QLatin1Char('\n') + pill->word();
    }
    for (const QPlainTextEdit *text : m_window->findChildren<QPlainTextEdit *>(QStringLiteral("previewText"))) {
        if (text->isVisible())
            all += QLatin1Char('\n') + text->toPlainText();
    }
    return all;
}

QStringList AtTheWindow::lines(const char *table) const
{
    // By its view: a page and its list may have one name. One without lines is hidden behind words that say so.
    const QString name = QString::fromLatin1(table) + QStringLiteral(".view");
    const auto *view = qobject_cast<QAbstractItemView *>(find(qPrintable(name)));
    if (!view)
        view = m_window->findChild<QAbstractItemView *>(name);
    if (!view)
        qFatal("no %s in sight", table);
    const QAbstractItemModel *model = view->model();
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        found += cells.join(QLatin1Char('|'));
    }
    return found;
}

bool AtTheWindow::offers(const char *name) const
{
    const QWidget *found = find(name);
    return found && found->isEnabled();
}

void AtTheWindow::waitFor(const char *name)
{
    // As long as a key takes to derive on a machine that has much else to do.
    if (!QTest::qWaitFor([this, name] { return find(name) != nullptr; }, 60'000))
        qFatal("%s never comes; in sight: %s", name, qPrintable(words()));
    settle();
    stayInFront();
}

QStringList AtTheWindow::messages() const
{
    return m_window->workspace() ? m_window->workspace()->messages()->texts() : QStringList();
}

QWidget *AtTheWindow::find(const char *name) const
{
    return Keyboard(m_window.get()).find(name);
}

void AtTheWindow::settle()
{
    Keyboard::settle();
    const auto isBack = [this] {
        const Workspace *workspace = m_window ? m_window->workspace() : nullptr;
        return !workspace || !workspace->isAway();
    };
    if (!isBack() && QTest::qWaitFor(isBack, longestWait))
        Keyboard::settle();
}

} // namespace marac::test
