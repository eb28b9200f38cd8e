// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/HostileLook.h"
#include "tests/support/HostileStrings.h"
#include "tests/ui/safekeeping/WindowWithBackups.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <algorithm>

namespace marac::test {

/// The forms in front of a register, given what text can do to a program: each press is answered by words or by what was asked
/// for, and the register behind them stays whole.
class HostileDoor : public WindowWithBackups
{
protected:
    /// Of hostileLines() and of the bait.
    const QStringList &lines() const { return m_lines; }
    Bait &bait() { return m_bait; }

    /// Into every field in sight; how many there were.
    int fill(const QString &text)
    {
        int filled = 0;
        for (QWidget *field : m_window->findChildren<QWidget *>()) {
            if (field->isVisible() && field->isEnabled())
                filled += int(put(field, text));
        }
        return filled;
    }

    void put(const char *name, const QString &text) { QVERIFY2(put(part<QWidget>(name), text), name); }

    /// Presses it and waits for the answer: what the form refuses, in its words; none when it did what it is for.
    QStringList answerTo(const char *button, const std::function<bool()> &isDone)
    {
        press(button);
        const auto isAnswered = [this, &isDone] { return isDone() || !refused().isEmpty(); };
        if (!QTest::qWaitFor(isAnswered, 60'000))
            qFatal("%s is never answered", button);
        m_window->grab();
        const QStringList more = takenForMore(m_bait);
        if (!more.isEmpty())
            qFatal("after %s %s", button, qPrintable(more.join(u' ')));
        return isDone() ? QStringList() : refused();
    }

    /// The wait after wrong passphrases is over.
    void wait() { m_register->clock().advanceMs(150'000); }

    /// The administrator of that register comes in, and its trail is whole.
    void isWhole(const QString &path)
    {
        wait();
        m_window->showUnlock(path);
        unlock(QStringLiteral("administrator"));
        QCOMPARE(TestRegister::check(m_window->workspace()->reg()).verdict, TrailReport::Verdict::Good);
    }

private:
    static bool put(QWidget *field, const QString &text)
    {
        if (auto *several = qobject_cast<NarrativeEdit *>(field)) {
            several->setPlainText(text);
        } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->selectAll();
            if (auto *guarded = qobject_cast<LineEdit *>(line))
                guarded->insertGuarded(text);
            else
                line->insert(text);
        } else {
            return false;
        }
        return true;
    }

    QStringList refused() const
    {
        QStringList texts;
        for (const Form *form : m_window->findChildren<Form *>()) {
            if (form->isVisible())
                texts += form->problemTexts();
        }
        return texts;
    }

    Bait m_bait;
    QStringList m_lines = QStringList{m_bait.line()} + hostileLines();
};

} // namespace marac::test
