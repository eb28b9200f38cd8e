// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/documents/papers/Papers.h"
#include "core/store/Statement.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/widgets/labels/EmptyState.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whatever page, record, form or paper is opened: who is named in it is named in the entry made before (R122), and when no
/// entry can be made, nobody is named.
class TestNoRecordNoLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsNamedIsRecorded_data() { eachPage(); }
    void whoIsNamedIsRecorded();
    void papersToo();
    void nobodyStaysInSightUnrecorded_data() { eachPage(); }
    void nobodyStaysInSightUnrecorded();
    void nobodyIsNamedUnrecorded_data() { eachPage(); }
    void nobodyIsNamedUnrecorded();
    void nobodyIsOnPaperUnrecorded();

private:
    static void eachPage();
    /// The page, in sight.
    std::unique_ptr<PageView> made(const QString &id);
    /// Looks at the page, at each of its records and at the forms of each; `look` after each step.
    void walk(const QString &id, const std::function<void(const QString &words)> &look);
    void fillTheDisk();
    bool isOnRecord(PersonId person, qsizetype before) const;

    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    QHash<QString, PersonId> m_named; ///< family name to person
    MeetingId m_meeting;
    ReferralId m_referral;
    bool m_isFull = false;
};

void TestNoRecordNoLook::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_referral = *MUST(keepReferral(m_job->reg(), m_job->referralOf(u"Piotr"_s, u"Zawada"_s)));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(m_referral, 11)));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Statement people(m_job->db(), "SELECT family_name, id FROM person");
    while (people.next())
        m_named.insert(people.get<QString>(0), people.get<PersonId>(1));
    QCOMPARE(m_named.size(), 3);
    m_context = std::make_unique<TestPageContext>(m_job->reg());
}

void TestNoRecordNoLook::eachPage()
{
    QTest::addColumn<QString>("id");
    for (const Page &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

static QString wordsOf(QWidget *view)
{
    Keyboard::settle();
    QString words = Keyboard(view).words();
    for (const QLineEdit *line : view->findChildren<QLineEdit *>())
        words += u'\n' + line->text();
    for (const QPlainTextEdit *text : view->findChildren<QPlainTextEdit *>())
        words += u'\n' + text->toPlainText();
    for (const QWidget *part : view->findChildren<QWidget *>())
        words += u'\n' + part->toolTip() + u'\n' + part->accessibleName() + u'\n' + part->accessibleDescription();
    return words;
}

std::unique_ptr<PageView> TestNoRecordNoLook::made(const QString &id)
{
    std::unique_ptr<PageView> view;
    for (const Page &page : allPages()) {
        if (page.id == id)
            view.reset(page.create(*m_context, nullptr));
    }
    view->resize(1180, 720);
    view->show();
    view->refresh();
    return view;
}

void TestNoRecordNoLook::walk(const QString &id, const std::function<void(const QString &words)> &look)
{
    const std::unique_ptr<PageView> view = made(id);
    look(wordsOf(view.get()));
    auto *list = view->findChild<QTableView *>(id + u".view"_s);
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
        look(wordsOf(view.get()));
        for (const char *button : {"changeReferral", "assess", "accept"}) {
            auto *opens = view->findChild<QAbstractButton *>(QString::fromLatin1(button));
            if (opens && opens->isVisible() && opens->isEnabled()) {
                opens->click();
                look(wordsOf(view.get()));
            }
        }
    }
}

bool TestNoRecordNoLook::isOnRecord(PersonId person, qsizetype before) const
{
    const QList<AuditEntry> trail = m_job->trail();
    return std::any_of(trail.begin(), trail.end() - before, [person](const AuditEntry &entry) {
        const QList<Subject> concerned = QList<Subject>{entry.event.subject} + entry.event.about;
        return std::any_of(concerned.begin(), concerned.end(), [person](const Subject &subject) {
            return subject.kind == SubjectKind::Person && subject.id == person.value();
        });
    });
}

void TestNoRecordNoLook::whoIsNamedIsRecorded()
{
    QFETCH(QString, id);
    const qsizetype before = m_job->trail().size();
    walk(id, [&](const QString &words) {
        for (auto named = m_named.cbegin(); named != m_named.cend(); ++named) {
            if (words.contains(named.key()))
                QVERIFY2(isOnRecord(named.value(), before), qPrintable(named.key()));
        }
    });
}

static QList<documents::PaperOrder> papersOf(MeetingId meeting, ReferralId referral)
{
    using documents::DocumentKind;
    return {{.kind = DocumentKind::Agenda, .meeting = meeting},
            {.kind = DocumentKind::CaseList, .meeting = meeting},
            {.kind = DocumentKind::Minutes, .meeting = meeting},
            {.kind = DocumentKind::Actions, .meeting = meeting},
            {.kind = DocumentKind::RiskForm, .referral = referral}};
}

void TestNoRecordNoLook::papersToo()
{
    for (const documents::PaperOrder &order : papersOf(m_meeting, m_referral)) {
        for (const documents::PaperUse use :
             {documents::PaperUse::Look, documents::PaperUse::Print, documents::PaperUse::Export}) {
            const qsizetype before = m_job->trail().size();
            MUST(documents::makePaper(m_job->reg(), order, use));
            QVERIFY(m_job->trail().size() > before);
            if (order.kind == documents::DocumentKind::Agenda || order.kind == documents::DocumentKind::CaseList)
                QVERIFY(isOnRecord(m_named.value(u"Osei"_s), before));
            if (order.kind == documents::DocumentKind::RiskForm)
                QVERIFY(isOnRecord(m_named.value(u"Zawada"_s), before));
        }
    }
}

/// Somebody comes back to a page on which a record stands, or what a search found, and that can't be recorded.
void TestNoRecordNoLook::nobodyStaysInSightUnrecorded()
{
    QFETCH(QString, id);
    const auto rename = [this](const char *sql) {
        auto &db = const_cast<Connection &>(m_job->db());
        const SchemaPermit permit(db);
        db.execute(sql);
    };
    const std::unique_ptr<PageView> view = made(id);
    if (auto *list = view->findChild<QTableView *>(id + u".view"_s); list && list->model()->rowCount() > 0) {
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
    } else if (auto *words = view->findChild<QLineEdit *>(u"words"_s)) {
        words->setText(u"marlow"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(wordsOf(view.get()).contains(u"Osei"_s, Qt::CaseInsensitive));
    }
    rename("ALTER TABLE audit RENAME TO audit_elsewhere");
    view->refresh();
    const QString words = wordsOf(view.get());
    rename("ALTER TABLE audit_elsewhere RENAME TO audit");
    for (EmptyState *empty :
         view->findChildren<EmptyState *>()) { // of what was not read nobody says that there is none
        const QString said = wordsOf(empty);
        QVERIFY2(!empty->isVisible() || said.contains(u"This list could not be read"_s), qPrintable(said));
    }
    for (auto named = m_named.cbegin(); named != m_named.cend(); ++named)
        QVERIFY2(!words.contains(named.key(), Qt::CaseInsensitive), qPrintable(named.key()));
    QVERIFY(!words.contains(u"Marlow Court"_s));
    m_context->prompts().failures.clear();
}

/// From here on the trail takes not one entry more, however short.
void TestNoRecordNoLook::fillTheDisk()
{
    if (m_isFull)
        return;
    m_isFull = true;
    auto &db = const_cast<Connection &>(m_job->db());
    {
        const SchemaPermit permit(db);
        Statement pages(db, "PRAGMA page_count");
        QVERIFY(pages.next());
        db.execute(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages.get<qint64>(0))).constData());
    }
    const AuditEvent look{AuditVerb::Consult, {SubjectKind::Register, 0, {}}};
    int taken = 0;
    while (m_job->reg().consult(Operation::ConsultCases, look, [](const Reading &) -> Result<bool> { return true; }))
        QVERIFY(++taken < 10'000);
}

void TestNoRecordNoLook::nobodyIsNamedUnrecorded()
{
    QFETCH(QString, id);
    fillTheDisk();
    walk(id, [&](const QString &words) {
        for (auto named = m_named.cbegin(); named != m_named.cend(); ++named)
            QVERIFY2(!words.contains(named.key()), qPrintable(named.key()));
        QVERIFY(!words.contains(u"paint thrown at the door"_s));
        QVERIFY(!words.contains(u"Marlow Court"_s));
    });
    m_context->prompts().failures.clear();
}

void TestNoRecordNoLook::nobodyIsOnPaperUnrecorded()
{
    fillTheDisk();
    for (const documents::PaperOrder &order : papersOf(m_meeting, m_referral))
        QVERIFY(!documents::makePaper(m_job->reg(), order, documents::PaperUse::Look));
}

QTEST_MAIN(TestNoRecordNoLook)
#include "tst_NoRecordNoLook.moc"
