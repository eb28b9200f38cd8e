// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HostileLook.h"
#include "tests/support/HostileStrings.h"
#include "tests/support/Keyboard.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/account/AccountPage.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A passphrase is any text there is: taken as it is typed, or refused with a sentence.
class TestHostilePassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changingToAnyText();
    void pastingIntoEveryField();

private:
    void put(const char *name, const QString &text);
    /// Presses the button; whether the passphrase was changed.
    bool change();

    test::Bait m_bait;
    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
};

static const QString admin = u"administrator"_s;

static QString wordsOf(const QString &login)
{
    return QString::fromUtf8(test::passphraseFor(login).bytes().view());
}

void TestHostilePassphrase::init()
{
    m_register = std::make_unique<test::TestRegister>();
    m_context = std::make_unique<TestPageContext>(m_register->reg());
    m_view.reset(accountPage().create(*m_context, nullptr));
    Keyboard(m_view.get()).begin();
}

void TestHostilePassphrase::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_register.reset();
}

void TestHostilePassphrase::put(const char *name, const QString &text)
{
    auto *field = m_view->findChild<QLineEdit *>(QLatin1StringView(name));
    QVERIFY2(field, name);
    field->selectAll();
    field->insert(text);
}

bool TestHostilePassphrase::change()
{
    const auto before = m_context->prompts().savedTexts.size();
    const auto *form = m_view->findChild<Form *>();
    m_view->findChild<QPushButton *>(u"changePassphrase"_s)->click();
    const auto isChanged = [this, before] { return m_context->prompts().savedTexts.size() > before; };
    if (!QTest::qWaitFor([&] { return isChanged() || !form->problemTexts().isEmpty(); }, 60'000))
        qFatal("the form never answers");
    m_view->grab();
    const QStringList more = test::takenForMore(m_bait);
    if (!more.isEmpty())
        qFatal("%s", qPrintable(more.join(u' ')));
    return isChanged();
}

void TestHostilePassphrase::changingToAnyText()
{
    QString standing = wordsOf(admin);
    int changed = 0;
    for (const QString &line : QStringList{m_bait.line()} + test::hostileLines()) {
        for (const char *field : {"current", "passphrase", "again"})
            put(field, line);
        QVERIFY(!change());
        m_register->clock().advanceMs(150'000);
        put("current", standing);
        for (const char *field : {"passphrase", "again"})
            put(field, line);
        if (!change())
            continue;
        standing = line;
        ++changed;
    }
    QVERIFY(changed > 0);
    QCOMPARE(m_register->check().verdict, TrailReport::Verdict::Good);
    m_view.reset();
    m_register->close();
    QVERIFY(m_register->tryOpen(admin, test::typed(standing)));
}

void TestHostilePassphrase::pastingIntoEveryField()
{
    QApplication::clipboard()->setText(QString(64 * 1024, u'x'));
    for (const char *name : {"current", "passphrase", "again"}) {
        auto *field = m_view->findChild<QLineEdit *>(QLatin1StringView(name));
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!field->text().isEmpty() && field->text().size() <= field->maxLength());
    }
    QVERIFY(!change());
    m_register->close();
    QVERIFY(m_register->tryOpen(admin, test::passphraseFor(admin)));
}

QTEST_MAIN(TestHostilePassphrase)
#include "tst_HostilePassphrase.moc"
