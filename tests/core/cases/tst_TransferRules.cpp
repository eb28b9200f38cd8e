// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/transfer/TransferProblems.h"
#include "core/cases/transfer/TransferSteps.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What a transfer asks of the administrator, and why one can't be kept (scenario 15).
class TestTransferRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data();
    void saysWhatToDo();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

void TestTransferRules::saysWhatToDo_data()
{
    using enum TransferTask;
    using enum TransferAnswer;
    constexpr auto out = TransferDirection::Out;
    constexpr auto in = TransferDirection::In;
    const QDate day(2026, 10, 20);
    QTest::addColumn<CaseTransfer>("transfer");
    QTest::addColumn<bool>("onAgenda");
    QTest::addColumn<QList<TransferStep>>("steps");
    const auto row = [](const char *name, TransferDirection direction, TransferAnswer heard, TransferAnswer agenda,
                        const QList<QDate> &days, bool onAgenda, const QList<TransferStep> &steps) {
        CaseTransfer transfer;
        transfer.direction = direction;
        transfer.alreadyHeard = heard;
        transfer.agendaOut = agenda;
        transfer.papersAskedOn = days.value(0);
        transfer.papersOn = days.value(1);
        transfer.receiptOn = days.value(2);
        QTest::newRow(name) << transfer << onAgenda << steps;
    };
    row("out, nothing known", out, NotKnown, No, {}, false, {{AskWhetherHeard}});
    row("out, heard", out, Yes, NotKnown, {}, false, {{SendMinutes}, {AwaitReceipt}});
    row("out, papers sent", out, Yes, No, {{}, day}, false, {{SendMinutes, true}, {AwaitReceipt}});
    row("out, receipt here", out, Yes, No, {{}, day, day}, false, {{SendMinutes, true}, {AwaitReceipt, true}});
    row("out, agenda not known", out, No, NotKnown, {}, true, {{AskWhetherAgendaOut}, {AwaitReceipt}});
    row("out, agenda is out", out, No, Yes, {}, true, {{HearItHere}, {SendMinutes}, {AwaitReceipt}});
    row("out, agenda is not out", out, No, No, {}, true, {{SendReferral}, {AwaitReceipt}});
    row("in, nothing known", in, NotKnown, Yes, {}, false, {{AskWhetherHeard}});
    row("in, heard there", in, Yes, No, {}, false, {{AskForMinutes}, {AwaitPapers}, {PlaceOnMeeting}, {GiveReceipt}});
    row("in, not heard there", in, No, No, {}, false,
        {{AskForReferral}, {AwaitPapers}, {PlaceOnMeeting}, {GiveReceipt}});
    row("in, asked", in, Yes, No, {day}, false,
        {{AskForMinutes, true}, {AwaitPapers}, {PlaceOnMeeting}, {GiveReceipt}});
    row("in, papers came unasked", in, Yes, No, {{}, day}, false,
        {{AskForMinutes, true}, {AwaitPapers, true}, {PlaceOnMeeting}, {GiveReceipt}});
    row("in, agenda is out", in, Yes, Yes, {}, false,
        {{AskForMinutes}, {AwaitPapers}, {PlaceAsLatePaper}, {GiveReceipt}});
    row("in, agenda not known", in, Yes, NotKnown, {}, false,
        {{AskForMinutes}, {AwaitPapers}, {AskWhetherAgendaOut}, {GiveReceipt}});
    row("in, on the agenda, done", in, Yes, Yes, {day, day, day}, true,
        {{AskForMinutes, true}, {AwaitPapers, true}, {PlaceOnMeeting, true}, {GiveReceipt, true}});
}

void TestTransferRules::saysWhatToDo()
{
    QFETCH(CaseTransfer, transfer);
    QFETCH(bool, onAgenda);
    QFETCH(QList<TransferStep>, steps);
    const QList<TransferStep> found = transferSteps(transfer, onAgenda);
    QCOMPARE(found, steps);
    for (const TransferStep &step : found)
        QVERIFY(!stepText(step.task, u"Wirral"_s).isEmpty());
}

void TestTransferRules::refusesWhatCannotBe_data()
{
    QTest::addColumn<CaseTransfer>("transfer");
    QTest::addColumn<QStringList>("fields");
    CaseTransfer whole;
    whole.area = u"Liverpool"_s;
    whole.movedOn = QDate(2026, 10, 1);
    whole.sourceAgencyId = AgencyId(1);
    const auto row = [&](const char *name, const auto &member, const auto &value, const QStringList &fields) {
        CaseTransfer changed = whole;
        changed.*member = value;
        QTest::newRow(name) << changed << fields;
    };
    const QDate tomorrow(2026, 10, 21);
    row("nothing amiss", &CaseTransfer::papersOn, QDate(2026, 10, 20), {});
    row("no area", &CaseTransfer::area, QString(), {u"area"_s});
    row("no day", &CaseTransfer::movedOn, QDate(), {u"movedOn"_s});
    row("nobody's word", &CaseTransfer::sourceAgencyId, AgencyId(), {u"sourceAgencyId"_s});
    row("moves tomorrow", &CaseTransfer::movedOn, tomorrow, {u"movedOn"_s});
    row("papers tomorrow", &CaseTransfer::papersOn, tomorrow, {u"papersOn"_s});
    row("asked tomorrow", &CaseTransfer::papersAskedOn, tomorrow, {u"papersAskedOn"_s});
    row("asked before the move", &CaseTransfer::papersAskedOn, QDate(2026, 9, 30), {u"papersAskedOn"_s});
    row("papers before the move", &CaseTransfer::papersOn, QDate(2026, 9, 30), {u"papersOn"_s});
    row("papers on the day of the move", &CaseTransfer::papersOn, whole.movedOn, {});
    const QDate asked(2026, 10, 10);
    CaseTransfer incoming = whole;
    incoming.direction = TransferDirection::In;
    incoming.papersAskedOn = asked;
    incoming.papersOn = asked.addDays(-1);
    QTest::newRow("papers before they were asked for") << incoming << QStringList{u"papersOn"_s};
    incoming.papersOn = asked;
    QTest::newRow("papers on the day they were asked for") << incoming << QStringList{};
    incoming.receiptOn = asked.addDays(-1);
    QTest::newRow("receipt before the papers") << incoming << QStringList{u"receiptOn"_s};
    row("receipt without papers", &CaseTransfer::receiptOn, QDate(2026, 10, 20), {u"receiptOn"_s});
}

void TestTransferRules::refusesWhatCannotBe()
{
    QFETCH(CaseTransfer, transfer);
    QFETCH(QStringList, fields);
    QStringList named;
    for (const FieldProblem &problem : transferProblems(transfer, QDate(2026, 10, 20)))
        named << problem.field;
    QCOMPARE(named, fields);
}

QTEST_APPLESS_MAIN(TestTransferRules)
#include "tst_TransferRules.moc"
