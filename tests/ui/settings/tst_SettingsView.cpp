// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/KeepChaseRule.h"
#include "core/calendar/KeepHolidays.h"
#include "core/register/settings/StockPhrases.h"
#include "core/risk/ConsultAssessment.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/settings/SettingsView.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/Spelling.h"
#include "ui/widgets/writing/WritingAid.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

namespace {

/// As an open register has it; a person's own words are all it knows.
class Aid final : public WritingAid
{
public:
    using WritingAid::WritingAid;
    QList<StockPhrase> phrases() const override { return {}; }
    const Spelling *spelling() override { return nullptr; }
    QStringList ownWords() const override { return {u"Bootle"_s}; }
    void setOwnWords(const QStringList &) override {}
};

} // namespace

class TestSettingsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesWhatWasTyped();
    void refusesAnEmptyPartnership();
    void addsAndRemovesAClosureDay();
    void takesOverAListAfterAPreview();
    void adoptsANewerRiskTool();
    void refusesAFileThatIsNone();
    void keepsTheDaysOfChasing();
    void makesAPaneWhenItIsSeen();
    void aLatePaneHasTheWritingAid();

private:
    void type(const char *name, const QString &text);
    void press(const char *name);
    void showTab(int index);

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<SettingsView> m_view;
};

void TestSettingsView::init()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<test::TestRegister>();
    m_context = std::make_unique<TestPageContext>(m_register->reg());
    m_view = std::make_unique<SettingsView>(*m_context, nullptr);
    m_view->resize(1120, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->refresh();
}

void TestSettingsView::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_register.reset();
}

void TestSettingsView::type(const char *name, const QString &text)
{
    auto *field = m_view->findChild<QLineEdit *>(QLatin1StringView(name));
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void TestSettingsView::press(const char *name)
{
    auto *button = m_view->findChild<QAbstractButton *>(QLatin1StringView(name));
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void TestSettingsView::showTab(int index)
{
    m_view->findChild<QTabWidget *>()->setCurrentIndex(index);
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/settings%1.png"_s.arg(index));
}

void TestSettingsView::savesWhatWasTyped()
{
    showTab(0);
    assertAccessible(m_view.get());
    QVERIFY(!m_view->hasUnsavedWork());
    type("venue", u"Bootle Town Hall"_s);
    type("dayEndsAt", u"16:30"_s);
    auto *quorum = m_view->findChild<QWidget *>(u"quorum"_s);
    QCOMPARE(quorum->accessibleName(), u"Data controllers for a quorum"_s);
    QCOMPARE(quorum->accessibleDescription(), u"That are in the room; units of one signatory count once"_s);
    quorum->setFocus();
    QTest::keyClick(quorum, Qt::Key_Up);
    QVERIFY(m_view->hasUnsavedWork());
    press("saveSettings");
    QCOMPARE((*m_register)->settings().venue, u"Bootle Town Hall"_s);
    QCOMPARE((*m_register)->settings().quorum, 6);
    QCOMPARE((*m_register)->settings().dayEndsAt, QTime(16, 30));
    QVERIFY(!m_view->hasUnsavedWork());
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
}

void TestSettingsView::refusesAnEmptyPartnership()
{
    const QString before = (*m_register)->settings().partnership;
    type("partnership", {});
    press("saveSettings");
    QCOMPARE((*m_register)->settings().partnership, before);
    QVERIFY(m_context->prompts().savedTexts.isEmpty());
}

void TestSettingsView::addsAndRemovesAClosureDay()
{
    showTab(1);
    const auto before = consultHolidays(m_register->reg());
    type("day", u"29/12/2026"_s);
    type("name", u"Christmas closure"_s);
    press("addHoliday");
    QCOMPARE(consultHolidays(m_register->reg())->size(), before->size() + 1);
    press("addHoliday");
    QCOMPARE(consultHolidays(m_register->reg())->size(), before->size() + 1);
    auto *table = m_view->findChild<RecordTable *>();
    const auto all = consultHolidays(m_register->reg());
    for (const Holiday &holiday : *all) {
        if (holiday.day == QDate(2026, 12, 29))
            QVERIFY(table->setCurrentRecord(holiday.id.value()));
    }
    press("removeHoliday");
    QCOMPARE(consultHolidays(m_register->reg())->size(), before->size());
    QCOMPARE(m_context->prompts().asked.size(), 1);
}

static QString fileWith(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"chosen.json"_s));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return written ? file.fileName() : QString();
}

void TestSettingsView::takesOverAListAfterAPreview()
{
    const QTemporaryDir folder;
    QByteArrayList events;
    for (const char *day : {"01-01", "04-11", "04-14", "05-05", "05-26", "08-25", "12-25", "12-26"})
        events << QByteArray("{\"title\":\"Day off\",\"date\":\"2031-") + day + "\"}";
    showTab(1);
    const qsizetype before = consultHolidays(m_register->reg())->size();
    m_context->prompts().path = fileWith(folder, "{}");
    press("importHolidays");
    QTRY_COMPARE(m_context->prompts().failures.size(), 1);
    QVERIFY(!m_view->findChild<QWidget *>(u"takeOverHolidays"_s)->isVisible());
    m_context->prompts().path = fileWith(folder, "{\"england-and-wales\":{\"events\":[" + events.join(',') + "]}}");
    press("importHolidays");
    QVERIFY(!m_view->findChild<QWidget *>(u"takeOverHolidays"_s)->isVisible()); // another process reads it
    QTRY_VERIFY(m_view->findChild<QWidget *>(u"takeOverHolidays"_s)->isVisible());
    QCOMPARE(consultHolidays(m_register->reg())->size(), before);
    assertAccessible(m_view.get());
    showTab(1);
    press("takeOverHolidays");
    QCOMPARE(consultHolidays(m_register->reg())->size(), before + 8);
    QVERIFY(consultWorkingDays(m_register->reg())->knows(2031));
    press("importHolidays");
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 2);
    QVERIFY(!m_view->findChild<QWidget *>(u"takeOverHolidays"_s)->isVisible());
}

void TestSettingsView::adoptsANewerRiskTool()
{
    const QTemporaryDir folder;
    QByteArray json = defaultRiskTool().json;
    json.replace("\"version\": 1", "\"version\": 2");
    json.replace("Has anyone in the household been physically hurt?", "Has anybody been hurt?");
    showTab(2);
    m_context->prompts().path = fileWith(folder, json);
    press("chooseRiskTool");
    QVERIFY(!m_view->findChild<QWidget *>(u"adoptRiskTool"_s)->isVisible()); // another process reads it
    QTRY_VERIFY(m_view->findChild<QWidget *>(u"adoptRiskTool"_s)->isVisible());
    assertAccessible(m_view.get());
    QStringList words;
    for (const QLabel *label : m_view->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.join(u'\n').contains(u"Question 1 becomes “Has anybody been hurt?”"_s));
    showTab(2);
    press("adoptRiskTool");
    QCOMPARE(consultRiskTool(m_register->reg())->version, 1);
    type("signedOffBy", u"Steering group, 7 October 2026"_s);
    press("adoptRiskTool");
    QCOMPARE(consultRiskTool(m_register->reg())->version, 2);
    const qsizetype told = m_context->prompts().savedTexts.size();
    press("chooseRiskTool");
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), told + 1); // that it is in use already
    QVERIFY(!m_view->findChild<QWidget *>(u"adoptRiskTool"_s)->isVisible());
}

/// What the reader refuses is told as it says, and nothing is offered.
void TestSettingsView::refusesAFileThatIsNone()
{
    const QTemporaryDir folder;
    m_context->prompts().path = fileWith(folder, R"({"id": "HC-20", "id": "HC-21"})");
    const auto told = [this](qsizetype times) {
        const QList<Problem> &failures = m_context->prompts().failures;
        return failures.size() == times && failures.last().text.contains(u"gives the same entry twice"_s);
    };
    showTab(1);
    press("importHolidays");
    QTRY_VERIFY(told(1));
    showTab(2);
    press("chooseRiskTool");
    QTRY_VERIFY(told(2));
    for (const QString &name : {u"takeOverHolidays"_s, u"adoptRiskTool"_s})
        QVERIFY(!m_view->findChild<QWidget *>(name)->isVisible());
    QCOMPARE(consultRiskTool(m_register->reg())->version, 1);
}

void TestSettingsView::keepsTheDaysOfChasing()
{
    showTab(3);
    assertAccessible(m_view.get());
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/settings-chasing.png"_s);
    const auto box = [this](const char *name) { return m_view->findChild<QSpinBox *>(QLatin1StringView(name)); };
    QCOMPARE(box("reminderDays")->value(), 2);
    QCOMPARE(box("overdueDays")->value(), 1);
    QCOMPARE(box("escalationDays")->value(), 5);
    box("overdueDays")->setFocus();
    QTest::keyClick(box("overdueDays"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box("overdueDays"), u"6"_s);
    press("keepChaseRule");
    QCOMPARE(*consultChaseRule(m_register->reg()), ChaseRule{});
    box("escalationDays")->setFocus();
    QTest::keyClick(box("escalationDays"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box("escalationDays"), u"10"_s);
    press("keepChaseRule");
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QCOMPARE(*consultChaseRule(m_register->reg()), (ChaseRule{2, 6, 10}));
}

void TestSettingsView::makesAPaneWhenItIsSeen()
{
    for (const char *name : {"holidays", "chooseRiskTool", "keepChaseRule", "ownWords"})
        QVERIFY2(!m_view->findChild<QWidget *>(QLatin1StringView(name)), name);
    m_view->findChild<QWidget *>(u"partnership"_s)->setFocus();
    showTab(1);
    const QWidget *pane = m_view->findChild<QTabWidget *>()->currentWidget();
    const QWidget *focus = QApplication::focusWidget(); // of a place without words a screen reader says nothing
    QVERIFY(focus && focus != pane && pane->isAncestorOf(focus));
    auto *table = m_view->findChild<RecordTable *>(u"holidays"_s);
    QVERIFY(table && table->view()->model()->rowCount() > 0); // of this year
    type("name", u"Town hall closed"_s);
    showTab(0);
    m_view->refresh();
    showTab(1);
    QCOMPARE(m_view->findChildren<RecordTable *>(u"holidays"_s), QList<RecordTable *>{table}); // not made again
    QCOMPARE(m_view->findChild<QLineEdit *>(u"name"_s)->text(), u"Town hall closed"_s);
}

/// It stands above the page, and is looked for while the pane is made.
void TestSettingsView::aLatePaneHasTheWritingAid()
{
    new Aid(m_view.get());
    showTab(4);
    const auto *words = m_view->findChild<QPlainTextEdit *>(u"ownWords"_s);
    QVERIFY(words && words->isEnabled());
    QCOMPARE(words->toPlainText(), u"Bootle"_s);
}

QTEST_MAIN(TestSettingsView)
#include "tst_SettingsView.moc"
