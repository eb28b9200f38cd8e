// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/AtTheScreen.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace marac::proof {

static constexpr int longestWaitMs = 60'000;

static void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// As a screen reader says it.
static QString spoken(QWidget *widget)
{
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name) : QString();
}

AtTheScreen::AtTheScreen(const ShellParts &parts) : m_window(std::make_unique<MainWindow>(parts))
{
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window was not shown");
}

AtTheScreen::~AtTheScreen() = default;

void AtTheScreen::note(HumanStep step)
{
    ++m_steps;
    m_seconds += secondsFor(step);
}

void AtTheScreen::press(const QString &words)
{
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || spoken(button) != words
            || button->text().remove(QLatin1Char('&')) != words)
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
        note(HumanStep::Press);
        return;
    }
    throw StepMissing{QStringLiteral("the button “%1”").arg(words)};
}

QWidget *AtTheScreen::field(const QString &label) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *one : labels) {
        if (!one->isVisible() || !one->buddy() || one->text().remove(QLatin1Char('&')) != label)
            continue;
        QWidget *found = one->buddy()->focusProxy() ? one->buddy()->focusProxy() : one->buddy();
        if (found->isVisible() && found->isEnabled() && spoken(found) == label)
            return found;
    }
    throw StepMissing{QStringLiteral("the field “%1”").arg(label)};
}

void AtTheScreen::type(const QString &label, const QString &text, HumanStep step)
{
    QWidget *into = field(label);
    into->setFocus();
    QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(into, text);
    settle();
    note(step);
}

void AtTheScreen::await(const QString &words)
{
    if (!QTest::qWaitFor([this, &words] { return says(words); }, longestWaitMs))
        throw StepMissing{QStringLiteral("the words “%1”").arg(words)};
    settle();
    note(HumanStep::Wait);
}

QString AtTheScreen::read(const QString &label) const
{
    QWidget *from = field(label);
    if (const auto *line = qobject_cast<QLineEdit *>(from))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(from))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<QComboBox *>(from))
        return choice->currentText();
    throw StepMissing{QStringLiteral("what stands in “%1”").arg(label)};
}

bool AtTheScreen::says(const QString &words) const
{
    return this->words().contains(words, Qt::CaseInsensitive);
}

QString AtTheScreen::words() const
{
    QStringList found;
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            found += label->text();
    }
    return found.join(QLatin1Char('\n'));
}

} // namespace marac::proof
