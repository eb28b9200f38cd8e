// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/samples/Samples.h"

#include <QTimeZone>

namespace marac::documents::samples {

PrintStamp stamp(const QString &recipient, int copy, int copies)
{
    PrintStamp stamp;
    stamp.descriptor = QStringLiteral("PERSONAL DATA");
    stamp.recipient = recipient;
    stamp.copy = copy;
    stamp.copies = copies;
    stamp.printedBy = QStringLiteral("D. Whitfield");
    stamp.printedAt = QDateTime(QDate(2026, 10, 30), QTime(14, 5), QTimeZone::utc());
    stamp.witness.code = QStringLiteral("7YV2 X1BR Z839 YD35 Q36R 6QPC 6K2C W8MN");
    stamp.witness.payload = QByteArrayLiteral("MARAC1:4821:9b1f3c77d0a25e6649f0aa1d7c3e58b2f6049dc81e7735ab");
    return stamp;
}

QString hostile()
{
    return QStringLiteral("<img src=\"file:///etc/hostname\"><b>bold?</b> &amp; <a href=\"http://host.example/\">x</a> "
                          "%1 %n \u202Eesrever\u202C "
                          "zero\u200Bwidth ")
        + QString(180, QLatin1Char('W'));
}

QString narrative(int words)
{
    static const QStringList sentences{
        QStringLiteral("Neighbours heard shouting in the stairwell shortly after eleven at night and found the front "
                       "door marked with paint."),
        QStringLiteral("The family had reported similar incidents in the spring, but each was recorded on its own and "
                       "no pattern was seen."),
        QStringLiteral("Two young men were named by a witness who asked not to be identified; officers have taken a "
                       "first account."),
        QStringLiteral("The victim now leaves for work before six to avoid the group that gathers by the entrance, and "
                       "the children no longer walk to school alone."),
        QStringLiteral("A camera on the landing was requested in March and has not been fitted because the freeholder "
                       "has not agreed."),
        QStringLiteral("The housing officer visited on two occasions and offered temporary accommodation, which was "
                       "declined because of the distance to school."),
    };
    QString text;
    int count = 0;
    for (int i = 0; count < words; ++i) {
        const QString &sentence = sentences.at(i % sentences.size());
        text += (i % 6 == 0 && i > 0  ? QStringLiteral("\n")
                     : text.isEmpty() ? QString()
                                      : QStringLiteral(" "))
            + sentence;
        count += static_cast<int>(sentence.count(QLatin1Char(' '))) + 1;
    }
    return text;
}

QList<QPair<QString, Document>> all()
{
    return {
        {QStringLiteral("undertaking-2026"), undertakingDocument(undertaking())},
        {QStringLiteral("undertaking-2009"), undertakingDocument(undertaking(WordingEdition::Protocol2009))},
        {QStringLiteral("undertaking-blank"), undertakingDocument(blankUndertaking())},
        {QStringLiteral("agenda"), agendaDocument(agenda())},
        {QStringLiteral("agenda-30-cases"), agendaDocument(agenda(30))},
        {QStringLiteral("agenda-empty"), agendaDocument(agenda(0))},
        {QStringLiteral("case-list"), caseListDocument(caseList())},
        {QStringLiteral("risk-form"), riskFormDocument(riskForm())},
        {QStringLiteral("risk-form-blank"), riskFormDocument(blankRiskForm())},
        {QStringLiteral("minutes-draft"), minutesDocument(minutes())},
        {QStringLiteral("minutes-approved"), minutesDocument(minutes(MinutesState::Locked))},
        {QStringLiteral("actions"), actionsDocument(actions())},
        {QStringLiteral("recovery-sheet"), recoverySheetDocument(recoverySheet())},
        {QStringLiteral("audit-report"), auditReportDocument(auditReport())},
    };
}

} // namespace marac::documents::samples
