// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/LineEdit.h"

#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A form whose drafts can't be kept for a while, as on a full disk.
class TestDraftedForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsSavedAfterAFailedEscapeIsNoDraft();
    void whatIsGivenUpAfterAFailedEscapeIsNoDraft();
    void theFormThatTakesOverTriesAgain();

private:
    struct Opened
    {
        std::unique_ptr<Form> form;
        LineEdit *text;
        DraftedForm *drafted;
    };

    Opened open();
    void setRoom(bool there);
    bool isDraftKept() { return !m_test->reg().drafts()->isEmpty(); }

    std::unique_ptr<test::TestRegister> m_test;
    std::unique_ptr<TestPageContext> m_context;
};

void TestDraftedForm::init()
{
    m_test = std::make_unique<test::TestRegister>();
    m_context = std::make_unique<TestPageContext>(m_test->reg());
}

void TestDraftedForm::cleanup()
{
    m_context.reset();
    m_test.reset();
}

TestDraftedForm::Opened TestDraftedForm::open()
{
    Opened opened;
    opened.form = std::make_unique<Form>();
    opened.text = opened.form->add(u"&Text"_s, new LineEdit(u"text"_s));
    opened.form->addMainButton(u"save"_s, u"&Save"_s);
    opened.drafted = new DraftedForm(*m_context, opened.form.get(), {u"probe"_s, u"1"_s});
    opened.form->show();
    return opened;
}

void TestDraftedForm::setRoom(bool there)
{
    Connection &db = m_test->rawDb();
    const SchemaPermit permit(db);
    db.execute(there ? "ALTER TABLE draft_elsewhere RENAME TO draft" : "ALTER TABLE draft RENAME TO draft_elsewhere");
}

void TestDraftedForm::whatIsSavedAfterAFailedEscapeIsNoDraft()
{
    const Opened opened = open();
    QTest::keyClicks(opened.text, u"Half a sentence"_s);
    setRoom(false);
    QVERIFY(!opened.drafted->putAside());
    setRoom(true);
    opened.drafted->done();
    opened.form->hide();
    QVERIFY(!opened.drafted->isTyped());
    QVERIFY(!isDraftKept());
}

void TestDraftedForm::whatIsGivenUpAfterAFailedEscapeIsNoDraft()
{
    const Opened opened = open();
    QTest::keyClicks(opened.text, u"Half a sentence"_s);
    setRoom(false);
    QVERIFY(!opened.drafted->putAside());
    setRoom(true);
    opened.drafted->discard();
    opened.form->hide();
    QVERIFY(opened.text->text().isEmpty());
    QVERIFY(!isDraftKept());
}

void TestDraftedForm::theFormThatTakesOverTriesAgain()
{
    const Opened before = open();
    QTest::keyClicks(before.text, u"Half a sentence"_s);
    setRoom(false);
    const Opened after = open();
    QCOMPARE(after.text->text(), u"Half a sentence"_s);
    QVERIFY(!m_context->prompts().failures.isEmpty());
    setRoom(true);
    QTRY_VERIFY_WITH_TIMEOUT(isDraftKept(), 30000);
}

QTEST_MAIN(TestDraftedForm)
#include "tst_DraftedForm.moc"
