// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/users/UsersView.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/looks/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

class TestUsersView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAnAccountThatOpensTheRegister();
    void closesAndResetsAnAccount();
    void keepsTheLastAdministrator();
    void aLoginIsCheckedWhileItIsTyped();
    void makesANewRecoverySheet();

private:
    void type(const char *name, const QString &text);
    void press(const char *name);
    QString passphrase() const { return m_view->findChild<QLineEdit *>(u"passphrase"_s)->text(); }

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<UsersView> m_view;
};

void TestUsersView::init()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<test::TestRegister>();
    m_context = std::make_unique<TestPageContext>(m_register->reg());
    m_view = std::make_unique<UsersView>(*m_context, nullptr);
    m_view->resize(1120, 700);
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->refresh();
}

void TestUsersView::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_register.reset();
}

void TestUsersView::type(const char *name, const QString &text)
{
    auto *field = m_view->findChild<QLineEdit *>(QLatin1StringView(name));
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void TestUsersView::press(const char *name)
{
    auto *button = m_view->findChild<QAbstractButton *>(QLatin1StringView(name));
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::processEvents();
}

void TestUsersView::addsAnAccountThatOpensTheRegister()
{
    press("newUser");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"login"_s);
    assertAccessible(m_view.get());
    press("addUser");
    QCOMPARE(m_view->findChild<Form *>()->problemTexts().isEmpty(), false);
    type("login", u"n.shah"_s);
    type("name", u"Nadia Shah"_s);
    auto *role = m_view->findChild<QComboBox *>(u"role"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QTest::keyClick(role, Qt::Key_Down);
    press("suggestPassphrase");
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/users.png"_s);
    const QString first = passphrase();
    QVERIFY(first.size() >= 15);
    press("addUser");
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    m_view.reset();
    m_register->close();
    const auto opened = m_register->tryOpen(u"n.shah"_s, test::typed(first));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    QCOMPARE((*opened)->actor().role, Role::Deputy);
}

void TestUsersView::closesAndResetsAnAccount()
{
    m_view->openRecord(m_register->user(Role::Reader).value());
    assertAccessible(m_view.get());
    press("suggestPassphrase");
    press("resetUser");
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    QCoreApplication::processEvents(); // the account is shown anew

    press("disableUser");
    QCOMPARE(m_context->prompts().asked.size(), 1);
    QCOMPARE(m_context->prompts().savedTexts.size(), 2);
    QVERIFY(m_view->findChild<QAbstractButton *>(u"enableUser"_s));
    m_view.reset();
    m_register->close();
    QVERIFY(!m_register->tryOpen(u"reader"_s, test::passphraseFor(u"reader"_s)));
}

void TestUsersView::keepsTheLastAdministrator()
{
    m_view->openRecord(m_register->user(Role::Administrator).value());
    auto *role = m_view->findChild<QComboBox *>(u"role"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End);
    press("changeUser");
    QCOMPARE(m_view->findChild<Form *>()->problemTexts().size(), 1);
    QVERIFY(m_context->prompts().savedTexts.isEmpty());
    QCOMPARE(m_register->trail().first().event.verb, AuditVerb::Refused);
    QVERIFY(!m_view->findChild<QAbstractButton *>(u"resetUser"_s));
}

void TestUsersView::aLoginIsCheckedWhileItIsTyped()
{
    press("newUser");
    const auto said = [this] {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"is none of them"_s);
        });
    };
    type("login", u"n.shah"_s);
    QVERIFY(!said());
    type("login", u"É"_s);
    QVERIFY(said());
    press("addUser");
    QVERIFY(m_view->findChild<Form *>()->problemTexts().first().contains(u"“É” is none of them"_s));
}

void TestUsersView::makesANewRecoverySheet()
{
    press("newSheet");
    QCOMPARE(m_context->prompts().asked.size(), 1);
    QVERIFY(m_view->hasUnsavedWork());
    QVERIFY(!m_view->lostByLocking().isEmpty());
    assertAccessible(m_view.get());
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/sheet.png"_s);
    QStringList words;
    for (int i = 1; i <= 24; ++i)
        words += m_view->findChild<QLabel *>(u"word%1"_s.arg(i))->text().section(u' ', 1);
    press("newUser"); // does not take the words off the screen
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    press("haveWords");
    for (int i = 1; i <= 24; ++i) {
        if (auto *asked = m_view->findChild<QLineEdit *>(u"check%1"_s.arg(i)))
            asked->setText(words.at(i - 1));
    }
    press("checkWords");
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(!m_view->hasUnsavedWork());
    QVERIFY(m_view->lostByLocking().isEmpty());
    m_view.reset();
    m_register->close();
    const Passphrase next = test::passphraseFor(u"again"_s);
    const QString old = recovery::toWords(m_register->recovery()).join(u' ');
    QCOMPARE(recoverAccess(m_register->place(), old, u"administrator"_s, next).error().kind, Problem::Kind::Denied);
    QVERIFY(recoverAccess(m_register->place(), words.join(u' '), u"administrator"_s, next));
}

QTEST_MAIN(TestUsersView)
#include "tst_UsersView.moc"
