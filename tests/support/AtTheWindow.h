// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MainJob.h"
#include "ui/shell/window/MainWindow.h"

#include <functional>

namespace marac::test {

/// A person at the whole window, with the keyboard alone: keys go to the widget that has the focus, and the focus gets
/// there by Tab, by the page's key or by the window's own doing, never by a call. What can't be reached so stops the
/// program with its name. Widgets are named by objectName; where two forms have an editor of the same name, `form` names
/// the form's main button.
class AtTheWindow
{
public:
    enum class Begins { AtTheDoor, AtTheStart };

    /// The window stands at the door of a register with the partnership in it, on the day on which that was made, or as
    /// `prepare` left it; or it asks which register, as on the first day.
    explicit AtTheWindow(const std::function<void(MainJob &)> &prepare = {}, Begins begins = Begins::AtTheDoor,
                         QDate made = QDate(2026, 10, 20));
    ~AtTheWindow();

    MainWindow &window() { return *m_window; }
    /// Of a file beside the register, in a folder that goes with this object.
    QString pathOf(const QString &file) const;

    /// Types login and passphrase at the door: passphraseFor(login), unless another is given.
    void unlock(const QString &login = QStringLiteral("administrator"), const QString &passphrase = {});
    /// Locks by Ctrl+L.
    void lock();
    /// Locks, lets the time pass, and unlocks as the same person.
    void comeBackOn(QDate day, QTime time = QTime(10, 0));
    /// Locks, lets the time pass, and somebody else unlocks.
    void handOver(const QString &login, QDate day, QTime time = QTime(10, 0));
    /// Locks; then, as TestRegister::tamper().
    void tamper(const std::function<void(Connection &)> &deed);
    /// Lets the time pass without locking.
    void waitUntil(QTime time);

    /// Shows a page by its key (Alt and its place in the rail), or by its button there; every page begins there.
    void page(const QString &id);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types where the focus is.
    void keys(const QString &text);
    /// Tab, until the focus is there.
    void tabTo(const char *name, const char *form = nullptr);
    /// Replaces what is in the editor.
    void fill(const char *name, const QString &text, const char *form = nullptr);
    /// In a list of choices, the first whose words begin so.
    void choose(const char *name, const QString &begins, const char *form = nullptr);
    void press(const char *name);
    /// The first line of the table that has these words.
    void line(const char *table, const QString &words);
    /// As line(), and Return opens it.
    void open(const char *table, const QString &words);
    /// The section of that number of a tabbed sheet.
    void section(const char *tabs, int index);

    /// How many keys were pressed so far beyond the text itself: Tab, Return, a letter with Alt, and so on.
    int presses() const { return m_presses; }

    /// Where the focus is.
    QString at() const;
    /// Every word in sight, and of a paper's preview.
    QString words() const;
    bool says(const QString &words) const { return this->words().contains(words, Qt::CaseInsensitive); }
    /// The table's lines, cell after cell.
    QStringList lines(const char *table) const;
    /// In sight and not greyed out.
    bool offers(const char *name) const;
    /// Until something that works beside the window has brought it into sight; what never comes stops the program.
    void waitFor(const char *name);
    /// The messages on top of the pages.
    QStringList messages() const;

private:
    QWidget *find(const char *name) const;
    /// What a desktop does when a question is answered and its window goes.
    void stayInFront();
    /// Until what was put off is done, and the register is back from what is done beside the window.
    void settle();

    std::unique_ptr<MainJob> m_job;
    std::unique_ptr<MainWindow> m_window;
    QString m_login;
    int m_presses = 0;
};

} // namespace marac::test
