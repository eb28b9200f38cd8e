// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/documents/odt/WriteOdt.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/register/settings/SaveSettings.h"
#include "tests/support/Bait.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Text in a record names a picture in every way there is. No page, form, tooltip or paper fetches it.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void baitWorks();
    void pages_data();
    void pages();
    void papers_data();
    void papers();
    void recoverySheet();

private:
    /// The partnership itself, as its settings and its agencies have it.
    void callThePartnership(const QString &name);
    ReferralEntry referral() const;
    void hear(MeetingId meeting);
    static void hover(QWidget *widget);

    std::unique_ptr<test::Bait> m_bait;
    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    MeetingId m_meeting;
    ReferralId m_referral;
    ReferralId m_returned;
    CaseFileId m_case;
};

void TestHostileText::callThePartnership(const QString &name)
{
    Register &reg = m_job->reg();
    Settings settings = reg.settings();
    settings.partnership = settings.area = settings.venue = name;
    MUST(saveSettings(reg, settings));
    for (const char *code : {"HHR", "POL"}) {
        Agency agency = MUST(consultAgency(reg, m_job->agency(code)))->agency;
        agency.phone = agency.postalAddress = name;
        agency.name = QString::fromLatin1(code) + u' ' + name;
        MUST(keepAgency(reg, agency));
    }
}

ReferralEntry TestHostileText::referral() const
{
    const QString line = m_bait->line();
    const QString account = m_bait->account();
    ReferralEntry entry = m_job->referralOf(line, line);
    Referral &r = entry.referral;
    for (QString *field : {&r.referrerName, &r.referrerPost, &r.source, &r.thirdPartyCentre, &r.incidentPlace,
                           &r.policeRef, &r.landlord, &r.officerInCase, &r.gp, &r.otherMarac})
        *field = line;
    for (QString *field : {&r.narrative, &r.perpetratorDescription, &r.victimWishes, &r.safeContact,
                           &r.protectiveFactors, &r.consentReason, &r.afraidOf, &r.safeToTalkTo})
        *field = account;
    PartEntry &victim = entry.parts.first();
    Person &person = victim.person.person;
    for (QString *field : {&person.knownAs, &person.gender, &person.language})
        *field = line;
    person.contactNotes = account;
    victim.person.aliases += line;
    victim.person.address->organisation = line;
    victim.person.address->street = line;
    return entry;
}

void TestHostileText::hear(MeetingId meeting)
{
    Register &reg = m_job->reg();
    const AgendaItemId item = MUST(consultMeeting(reg, meeting))->agenda.first().item.id;
    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = m_bait->account();
    MUST(keepContribution(reg, said));
    RiskAnalysis analysis;
    analysis.agendaItemId = item;
    analysis.sourceAgencyId = m_job->agency("SCS");
    for (QString *text :
         {&analysis.harm, &analysis.contributory, &analysis.safety, &analysis.decision, &analysis.victimToldHow})
        *text = m_bait->account();
    analysis.victimToldBy = m_job->agency("SCS");
    MUST(keepRiskAnalysis(reg, analysis));
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = m_bait->account();
    action.dueOn = reg.today().addDays(7);
    const ActionId set = *MUST(keepAction(reg, action));
    MUST(recordFeedback(reg, {0, set, action.ownerAgencyId, reg.today(), ActionState::Open, m_bait->account()}));
    const qint64 version = MUST(consultMinutes(reg, meeting))->minutes.version;
    MUST(keepMinutesNotes(reg, meeting, version, m_bait->account()));
}

void TestHostileText::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_bait = std::make_unique<test::Bait>();
    m_job = std::make_unique<test::MainJob>();
    callThePartnership(m_bait->line());
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = m_job->acceptedCase(referral());
    CaseEvent event;
    m_case = event.caseId = accepted.caseId;
    event.text = m_bait->account();
    event.sourceAgencyId = m_job->agency("POL");
    MUST(addCaseEvent(m_job->reg(), event));
    CaseTransfer transfer;
    transfer.caseId = m_case;
    transfer.area = transfer.contact = m_bait->line();
    transfer.movedOn = m_job->reg().today();
    transfer.sourceAgencyId = m_job->agency("POL");
    MUST(keepTransfer(m_job->reg(), transfer));
    m_referral = *MUST(keepReferral(m_job->reg(), referral()));
    NewAssessment assessed = m_job->assessment(m_referral, 11);
    assessed.assessorName = m_bait->line();
    assessed.assessorPost = m_bait->line();
    for (int item = 1; item <= 20; ++item)
        assessed.answers.at(item).note = m_bait->account();
    MUST(recordAssessment(m_job->reg(), assessed));
    WithoutConsent shared = m_job->withoutConsent(m_referral);
    shared.protocolReference = shared.reviewBy = shared.caseworker = m_bait->line();
    for (QString *field : {&shared.comments, &shared.internalConsultations, &shared.externalConsultations,
                           &shared.notNotifiedReason, &shared.interest[0], &shared.interest[5]})
        *field = m_bait->account();
    MUST(keepWithoutConsent(m_job->reg(), shared));
    m_returned = *MUST(keepReferral(m_job->reg(), referral()));
    MUST(returnReferral(m_job->reg(), m_returned, 1, m_bait->account()));
    m_job->sendList(m_meeting, m_job->agency("POL"));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    hear(m_meeting);
    m_context = std::make_unique<TestPageContext>(m_job->reg());
}

/// Without this a broken watch would let everything pass.
void TestHostileText::baitWorks()
{
    m_bait->wasTaken();
    QVERIFY(!m_bait->wasTaken());
    QLabel careless(m_bait->line());
    careless.setTextFormat(Qt::RichText);
    careless.show();
    careless.grab();
    QVERIFY(m_bait->wasTaken());
}

void TestHostileText::pages_data()
{
    QTest::addColumn<QString>("id");
    for (const Page &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestHostileText::hover(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QHelpEvent help(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QCoreApplication::sendEvent(widget, &help);
}

void TestHostileText::pages()
{
    QFETCH(QString, id);
    std::unique_ptr<PageView> view;
    for (const Page &page : allPages()) {
        if (page.id == id)
            view.reset(page.create(*m_context, nullptr));
    }
    view->resize(1080, 600);
    view->show();
    view->refresh();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    const auto look = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        view->grab();
        for (QWidget *part : view->findChildren<QWidget *>()) {
            if (part->isVisible())
                hover(part);
        }
    };
    look();
    if (auto *list = view->findChild<QTableView *>(id + u".view"_s)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Return);
            QTest::qWait(0);
            look();
        }
    }
    for (const char *button : {"changeReferral", "assess", "accept", "editAgency"}) {
        auto *opens = view->findChild<QAbstractButton *>(QString::fromLatin1(button));
        if (!opens || !opens->isVisible())
            continue;
        opens->click();
        QTest::qWait(0);
        look();
    }
    for (NarrativeEdit *editor : view->findChildren<NarrativeEdit *>()) {
        editor->setPlainText(m_bait->account());
        look();
    }
    QVERIFY(!m_bait->wasTaken());
}

void TestHostileText::papers_data()
{
    using documents::DocumentKind;
    QTest::addColumn<int>("kind");
    for (const DocumentKind kind : {DocumentKind::Undertaking,
                                    DocumentKind::Agenda,
                                    DocumentKind::CaseList,
                                    DocumentKind::RiskForm,
                                    DocumentKind::Minutes,
                                    DocumentKind::Actions,
                                    DocumentKind::ReturnedLetter,
                                    DocumentKind::Invitation,
                                    DocumentKind::AttendanceSheet,
                                    DocumentKind::PackCover,
                                    DocumentKind::ResearchForm,
                                    DocumentKind::CaseSummary,
                                    DocumentKind::Chronology,
                                    DocumentKind::ProjectFolder,
                                    DocumentKind::AgencyExtract,
                                    DocumentKind::TransferLetter,
                                    DocumentKind::ResearchReminder,
                                    DocumentKind::WithoutConsent,
                                    DocumentKind::Designation,
                                    DocumentKind::AuditReport,
                                    DocumentKind::Chaser}) // last: it sets the clock
        QTest::newRow(qPrintable(documents::kindTitle(kind))) << int(kind);
}

void TestHostileText::papers()
{
    QFETCH(int, kind);
    documents::PaperOrder order{.kind = documents::DocumentKind(kind), .meeting = m_meeting};
    if (order.kind == documents::DocumentKind::CaseSummary || order.kind == documents::DocumentKind::Chronology
        || order.kind == documents::DocumentKind::ProjectFolder
        || order.kind == documents::DocumentKind::TransferLetter)
        order.caseFile = m_case;
    if (order.kind == documents::DocumentKind::RiskForm || order.kind == documents::DocumentKind::WithoutConsent)
        order.referral = m_referral;
    if (order.kind == documents::DocumentKind::ReturnedLetter)
        order.referral = m_returned;
    if (order.kind == documents::DocumentKind::PackCover || order.kind == documents::DocumentKind::ResearchForm
        || order.kind == documents::DocumentKind::AgencyExtract
        || order.kind == documents::DocumentKind::ResearchReminder)
        order.recipient = m_job->agency("POL");
    if (order.kind == documents::DocumentKind::Designation || order.kind == documents::DocumentKind::Chaser)
        order.recipient = m_job->agency("HHR");
    if (order.kind == documents::DocumentKind::Chaser)
        m_job->setDay(QDate(2026, 11, 20)); // what was agreed is due since yesterday
    order.audit.reason = m_bait->line();
    const documents::Document paper = *MUST(documents::makePaper(m_job->reg(), order, documents::PaperUse::Export));
    QVERIFY(!documents::renderPages(paper, 80).isEmpty());
    QVERIFY(!documents::odtBytes(paper).isEmpty());
    QVERIFY(!MUST(documents::pdfBytes(paper))->isEmpty());
    QVERIFY(!m_bait->wasTaken());
}

/// The one paper that is made of no record.
void TestHostileText::recoverySheet()
{
    const QString line = m_bait->line();
    const documents::Document sheet = documents::recoverySheetDocument(
        documents::recoverySheetInput(line, u"6D1F"_s, QStringList(24, line), line, m_job->clock()));
    QVERIFY(!documents::renderPages(sheet, 80).isEmpty());
    QVERIFY(!MUST(documents::pdfBytes(sheet))->isEmpty());
    QVERIFY(!m_bait->wasTaken());
}

QTEST_MAIN(TestHostileText)
#include "tst_HostileText.moc"
