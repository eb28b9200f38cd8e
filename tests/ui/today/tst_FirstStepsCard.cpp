// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/FirstSteps.h"
#include "tests/support/Accessible.h"
#include "tests/support/Keyboard.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/today/TodayPage.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A new register leads through what it still needs.
class TestFirstStepsCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachStepLeadsToItsForm();
    void ticksWhatIsDone();
    void isPutAwayForGood();
    void theWordsAreNeverPutAway();
    void isNotShownToThoseWhoCannotSeeToIt();

private:
    void show();
    QWidget *card() const { return m_view->findChild<QWidget *>(u"firstSteps"_s); }
    QWidget *step(const char *name) const;
    void press(QWidget *button);

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
};

void TestFirstStepsCard::show()
{
    m_view.reset();
    m_context = std::make_unique<TestPageContext>(m_register->reg());
    m_view.reset(todayPage().create(*m_context, nullptr));
    Keyboard(m_view.get()).begin();
    m_view->refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestFirstStepsCard::init()
{
    m_register = std::make_unique<test::TestRegister>();
    show();
}

void TestFirstStepsCard::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_register.reset();
}

QWidget *TestFirstStepsCard::step(const char *name) const
{
    return m_view->findChild<QWidget *>(u"step."_s + QLatin1StringView(name));
}

void TestFirstStepsCard::press(QWidget *button)
{
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestFirstStepsCard::eachStepLeadsToItsForm()
{
    QVERIFY(card()->isVisible());
    assertAccessible(m_view.get());
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/first-steps.png"_s);
    press(step("agencies"));
    QCOMPARE(m_context->wentTo.last(), std::pair(u"agencies"_s, PageContext::newRecord));
    press(step("meeting"));
    QCOMPARE(m_context->wentTo.last(), std::pair(u"meetings"_s, PageContext::newRecord));
    press(step("officers"));
    QCOMPARE(m_context->wentTo.last(), std::pair(u"agencies"_s, qint64(0)));
    QVERIFY(!step("people")); // five people have a key already
}

void TestFirstStepsCard::ticksWhatIsDone()
{
    press(step("recovery")); // asks, and the recorded prompts say yes
    QCOMPARE(m_context->prompts().asked.size(), 1);
    QVERIFY(m_context->prompts().texts.last().contains(u"New recovery sheet"_s)); // for whom nobody has seen the words
    QVERIFY(!step("recovery"));
    QVERIFY(consultFirstSteps(m_register->reg())->contains(FirstStepLine{FirstStep::RecoverySheet, true}));
}

void TestFirstStepsCard::isPutAwayForGood()
{
    press(step("recovery"));
    press(m_view->findChild<QWidget *>(u"putAwayFirstSteps"_s));
    QVERIFY(!card()->isVisible());
    show();
    QVERIFY(!card()->isVisible());
}

void TestFirstStepsCard::theWordsAreNeverPutAway()
{
    press(m_view->findChild<QWidget *>(u"putAwayFirstSteps"_s));
    QVERIFY(card()->isVisible());
    QVERIFY(!m_view->findChild<QWidget *>(u"putAwayFirstSteps"_s)->isVisible());
    QVERIFY(!step("backup"));
    press(step("recovery"));
    QVERIFY(!card()->isVisible());
}

void TestFirstStepsCard::isNotShownToThoseWhoCannotSeeToIt()
{
    m_view.reset();
    m_register->as(Role::Chair);
    show();
    QVERIFY(!card()->isVisible());
    QVERIFY(m_context->prompts().failures.isEmpty());
}

QTEST_MAIN(TestFirstStepsCard)
#include "tst_FirstStepsCard.moc"
