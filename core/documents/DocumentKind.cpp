// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentKind.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(DocumentKind)
};
} // namespace

QString kindTitle(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Undertaking:
        return Kinds::tr("Undertaking of confidentiality");
    case DocumentKind::Agenda:
        return Kinds::tr("Agenda");
    case DocumentKind::CaseList:
        return Kinds::tr("Case list for circulation");
    case DocumentKind::RiskForm:
        return Kinds::tr("Risk assessment");
    case DocumentKind::Minutes:
        return Kinds::tr("Minutes");
    case DocumentKind::Actions:
        return Kinds::tr("Actions");
    case DocumentKind::Designation:
        return Kinds::tr("Designation of MARAC officers");
    case DocumentKind::RecoverySheet:
        return Kinds::tr("Recovery sheet");
    case DocumentKind::AuditReport:
        return Kinds::tr("Audit report");
    case DocumentKind::ReturnedLetter:
        return Kinds::tr("Referral returned");
    case DocumentKind::Invitation:
        return Kinds::tr("Invitation");
    case DocumentKind::AttendanceSheet:
        return Kinds::tr("Attendance sheet");
    case DocumentKind::PackCover:
        return Kinds::tr("Papers for a meeting");
    case DocumentKind::ResearchForm:
        return Kinds::tr("Research form");
    case DocumentKind::CaseSummary:
        return Kinds::tr("Case summary");
    case DocumentKind::Chronology:
        return Kinds::tr("Chronology");
    case DocumentKind::ProjectFolder:
        return Kinds::tr("Project folder");
    case DocumentKind::Chaser:
        return Kinds::tr("Actions that are due");
    case DocumentKind::AgencyExtract:
        return Kinds::tr("Extract of minutes");
    case DocumentKind::TransferLetter:
        return Kinds::tr("Transfer of a case");
    case DocumentKind::ResearchReminder:
        return Kinds::tr("Reminder of research");
    case DocumentKind::WithoutConsent:
        return Kinds::tr("Information sharing without consent");
    }
    return {};
}

static QString neutral(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool allowed = (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')
            || u == u'_' || u == u'.' || u == u'-' || u == u' ';
        out += allowed ? c : QLatin1Char('-');
    }
    while (out.contains(QStringLiteral("..")))
        out.replace(QStringLiteral(".."), QStringLiteral("."));
    return out.simplified();
}

QString documentFileName(DocumentKind kind, const QString &reference, QDate date)
{
    // English codes, so that the name is the same on every workstation.
    QString name = QStringLiteral("MARAC ") + toCode(kind).replace(QLatin1Char('_'), QLatin1Char(' '));
    const QString day = date.isValid() ? QLatin1Char(' ') + date.toString(Qt::ISODate) : QString();
    const QString middle = neutral(reference).left(100 - name.size() - day.size() - 5).trimmed();
    if (!middle.isEmpty())
        name += QLatin1Char(' ') + middle;
    return name + day + QStringLiteral(".pdf");
}

QString odtFileName(const QString &pdfFileName)
{
    return pdfFileName.chopped(4) + QStringLiteral(".odt");
}

} // namespace marac::documents
