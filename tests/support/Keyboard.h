// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace marac {

/// Letters typed in a list of choices belong together, however slow the machine is that reads a list after each.
class OneWord
{
public:
    explicit OneWord(QWidget *field) : m_usual(QApplication::keyboardInputInterval())
    {
        if (auto *choice = qobject_cast<QComboBox *>(field))
            choice->view()->keyboardSearch({}); // what was typed before is another word
        QApplication::setKeyboardInputInterval(60'000);
    }
    ~OneWord() { QApplication::setKeyboardInputInterval(m_usual); }
    Q_DISABLE_COPY_MOVE(OneWord)

private:
    int m_usual;
};

/// A person at a view with the keyboard alone. Widgets are named by objectName; where two forms have an editor of the same
/// name, `form` names the form's main button. A name that isn't in sight stops the program.
class Keyboard
{
public:
    explicit Keyboard(QWidget *view) : m_view(view) {}

    /// Shows the view as large as in a small window.
    void begin()
    {
        theme::apply(Scheme::Light, 100);
        m_view->resize(1180, 720);
        m_view->show();
        if (!QTest::qWaitForWindowExposed(m_view))
            qFatal("the view was not shown");
        m_view->activateWindow();
    }

    /// nullptr when it isn't in sight.
    QWidget *find(const char *name, const char *form = nullptr) const
    {
        QWidget *within = m_view;
        if (form) {
            for (within = part(form); !qobject_cast<Form *>(within); within = within->parentWidget()) {
                if (!within->parentWidget())
                    qFatal("%s is in no form", form);
            }
        }
        // The newest of the name: what was replaced is on its way out.
        const QList<QWidget *> found = within->findChildren<QWidget *>(QString::fromLatin1(name));
        for (auto it = found.crbegin(); it != found.crend(); ++it) {
            if ((*it)->isVisible())
                return *it;
        }
        return nullptr;
    }
    QWidget *part(const char *name, const char *form = nullptr) const
    {
        QWidget *found = find(name, form);
        if (!found)
            qFatal("no widget %s in sight", name);
        return found;
    }

    void type(const char *name, const QString &text, const char *form = nullptr)
    {
        QWidget *field = part(name, form);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    /// In a list of choices: the first whose words begin so.
    void choose(const char *name, const QString &begins, const char *form = nullptr)
    {
        QWidget *field = part(name, form);
        field->setFocus();
        const OneWord word(field);
        QTest::keyClicks(field, begins);
    }
    void press(const char *button)
    {
        QWidget *found = part(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }
    /// A single key in the list, where it has the keyboard.
    void key(const char *table, Qt::Key key)
    {
        QTest::keyClick(qobject_cast<RecordTable *>(part(table))->view(), key);
        settle();
    }
    void goTo(const char *table, qint64 record)
    {
        auto *list = qobject_cast<RecordTable *>(part(table));
        list->view()->setFocus();
        if (!list->setCurrentRecord(record))
            qFatal("%s does not list %lld", table, static_cast<long long>(record));
    }
    /// The section of that number of a tabbed sheet.
    void section(const char *tabs, int index)
    {
        QTabBar *bar = qobject_cast<QTabWidget *>(part(tabs))->tabBar();
        bar->setFocus();
        for (int steps = bar->count(); steps > 0 && bar->currentIndex() != index; --steps)
            QTest::keyClick(bar, bar->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
    }

    /// Every word in sight: labels, what is chosen, and the cells of lists.
    QString words() const
    {
        QStringList found;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible())
                found += label->text();
        }
        for (const QComboBox *choice : m_view->findChildren<QComboBox *>()) {
            if (choice->isVisible())
                found += choice->currentText();
        }
        for (const QTableView *table : m_view->findChildren<QTableView *>()) {
            const QAbstractItemModel *model = table->model();
            for (int row = 0; table->isVisible() && model && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    found += model->index(row, column).data().toString();
            }
        }
        return found.join(QLatin1Char('\n'));
    }

    /// What was put off until the keys are handled: sheets read again, old ones destroyed.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

private:
    QWidget *m_view;
};

} // namespace marac
