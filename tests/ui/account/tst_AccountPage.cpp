// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/support/Keyboard.h"
#include "tests/support/Mnemonics.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/account/AccountPage.h"
#include "ui/widgets/forms/WorkingLine.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// One's own passphrase, by keyboard.
class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isThereForEveryRole();
    void changesOnesOwnPassphrase();
    void lettersOfTheLabelsLeadToTheFields();
    void asksBeforeASuggestionReplacesWhatIsTyped();
    void carriesOnWhenThePageGoes();

private:
    QLineEdit *line(const char *name) const { return m_view->findChild<QLineEdit *>(QLatin1StringView(name)); }
    void type(const char *name, const QString &text);
    void press(const char *name);

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
};

static QString wordsOf(const QString &login)
{
    return QString::fromUtf8(test::passphraseFor(login).bytes().view());
}

void TestAccountPage::init()
{
    m_register = std::make_unique<test::TestRegister>();
    m_context = std::make_unique<TestPageContext>(m_register->reg());
    m_view.reset(accountPage().create(*m_context, nullptr));
    Keyboard(m_view.get()).begin();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestAccountPage::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_register.reset();
}

void TestAccountPage::type(const char *name, const QString &text)
{
    QLineEdit *field = line(name);
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestAccountPage::press(const char *name)
{
    auto *button = m_view->findChild<QAbstractButton *>(QLatin1StringView(name));
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
}

void TestAccountPage::isThereForEveryRole()
{
    for (const Code<Role> &role : Codes<Role>::all)
        QVERIFY(permits(role.value, accountPage().needs));
}

void TestAccountPage::changesOnesOwnPassphrase()
{
    assertAccessible(m_view.get());
    const QString next = u"walnut gazebo thirty lantern moss"_s;
    type("current", u"this is the wrong one"_s);
    type("passphrase", next);
    type("again", u"something else entirely"_s);
    press("changePassphrase");
    QVERIFY(m_view->findChild<Form *>()->problemTexts().join(u' ').contains(u"again"_s));

    type("again", next);
    QTest::keyClick(line("again"), Qt::Key_Return); // the last field submits
    QTRY_COMPARE(m_register->trail().first().event.verb, AuditVerb::Refused);
    QVERIFY(m_context->prompts().savedTexts.isEmpty());

    type("current", wordsOf(u"administrator"_s));
    press("changePassphrase");
    press("changePassphrase"); // a second press while the first is at work does nothing
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(!m_view->findChild<WorkingLine *>()->isWorking());
    QVERIFY(line("current")->text().isEmpty());
    m_view.reset();
    m_register->close();
    QVERIFY(m_register->tryOpen(u"administrator"_s, test::typed(next)));
}

void TestAccountPage::lettersOfTheLabelsLeadToTheFields()
{
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    line("again")->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::AltModifier);
    QVERIFY(line("current")->hasFocus());
    QTest::keyClick(m_view.get(), Qt::Key_E, Qt::AltModifier);
    QVERIFY(line("passphrase")->hasFocus());
}

void TestAccountPage::asksBeforeASuggestionReplacesWhatIsTyped()
{
    type("passphrase", u"mine"_s);
    press("suggestPassphrase");
    QCOMPARE(line("passphrase")->text(), u"mine"_s);
    QCOMPARE(line("passphrase")->echoMode(), QLineEdit::Password);
    press("suggestPassphrase");
    const QString first = line("passphrase")->text();
    QVERIFY(first.size() >= 15);
    QCOMPARE(line("passphrase")->echoMode(), QLineEdit::Normal);
    press("suggestPassphrase"); // one suggestion for another is no loss
    QVERIFY(line("passphrase")->text() != first);
}

void TestAccountPage::carriesOnWhenThePageGoes()
{
    const QString next = u"walnut gazebo thirty lantern moss"_s;
    type("current", wordsOf(u"administrator"_s));
    type("passphrase", next);
    type("again", next);
    press("changePassphrase");
    m_view.reset();
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    m_register->close();
    QVERIFY(m_register->tryOpen(u"administrator"_s, test::typed(next)));
}

QTEST_MAIN(TestAccountPage)
#include "tst_AccountPage.moc"
