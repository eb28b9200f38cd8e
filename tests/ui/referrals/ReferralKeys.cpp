// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referrals/ReferralKeys.h"

#include <QApplication>
#include <QTest>

namespace marac::test {

using namespace Qt::StringLiterals;

QWidget *ReferralKeys::part(const char *name) const
{
    // A pane that was replaced is gone only when control returns to the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *found = m_view->findChild<QWidget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

void ReferralKeys::type(const char *name, const QString &text)
{
    QWidget *field = part(name);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void ReferralKeys::press(const char *name)
{
    QWidget *button = part(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void ReferralKeys::keys(const char *answers)
{
    for (const char *key = answers; *key; ++key)
        QTest::keyClick(QApplication::focusWidget(), *key);
}

void ReferralKeys::ctrlReturn()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
}

void ReferralKeys::open(ReferralId id)
{
    QTest::qWait(1);
    m_view->openRecord(id.value());
}

void ReferralKeys::look(const char *name)
{
    const QString folder = qEnvironmentVariable("MARAC_GRAB");
    if (folder.isEmpty())
        return;
    QTest::qWait(300);
    m_view->grab().save(u"%1/referrals-%2.png"_s.arg(folder, QString::fromLatin1(name)));
}

ReferralEntry ReferralKeys::zawada() const
{
    ReferralEntry entry = osei();
    entry.referral.narrative = u"Shouted at on the way to work, every week."_s;
    entry.parts.first().person.person.givenName = u"Piotr"_s;
    entry.parts.first().person.person.familyName = u"Zawada"_s;
    return entry;
}

} // namespace marac::test
