// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/trail/AuditRow.h"

#include "core/audit/SubjectRef.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditRow)
};
} // namespace

QString auditWord(AuditVerb verb)
{
    switch (verb) {
    case AuditVerb::Collect:
        return Words::tr("Added");
    case AuditVerb::Alter:
        return Words::tr("Changed");
    case AuditVerb::Consult:
        return Words::tr("Read");
    case AuditVerb::Disclose:
        return Words::tr("Disclosed");
    case AuditVerb::Combine:
        return Words::tr("Combined");
    case AuditVerb::Erase:
        return Words::tr("Erased");
    case AuditVerb::Search:
        return Words::tr("Searched");
    case AuditVerb::Print:
        return Words::tr("Printed");
    case AuditVerb::Export:
        return Words::tr("Exported");
    case AuditVerb::Import:
        return Words::tr("Imported");
    case AuditVerb::Unlock:
        return Words::tr("Unlocked");
    case AuditVerb::Lock:
        return Words::tr("Locked");
    case AuditVerb::FailedUnlock:
        return Words::tr("Failed to unlock");
    case AuditVerb::Refused:
        return Words::tr("Was refused");
    case AuditVerb::Failed:
        return Words::tr("Failed");
    case AuditVerb::Administer:
        return Words::tr("Administered");
    case AuditVerb::BackUp:
        return Words::tr("Backed up");
    case AuditVerb::Restore:
        return Words::tr("Restored");
    case AuditVerb::Migrate:
        return Words::tr("Brought up to date");
    }
    return {};
}

static QString kindWord(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Register:
        return Words::tr("Register");
    case SubjectKind::User:
        return Words::tr("User");
    case SubjectKind::Setting:
        return Words::tr("Settings");
    case SubjectKind::Holiday:
        return Words::tr("Holiday");
    case SubjectKind::Signatory:
        return Words::tr("Signatory");
    case SubjectKind::Agency:
        return Words::tr("Agency");
    case SubjectKind::Officer:
        return Words::tr("Officer");
    case SubjectKind::Person:
        return Words::tr("Person");
    case SubjectKind::Address:
        return Words::tr("Address");
    case SubjectKind::Referral:
        return Words::tr("Referral");
    case SubjectKind::Assessment:
        return Words::tr("Risk assessment");
    case SubjectKind::CaseFile:
        return Words::tr("Case");
    case SubjectKind::Meeting:
        return Words::tr("Meeting");
    case SubjectKind::AgendaItem:
        return Words::tr("Agenda item");
    case SubjectKind::Attendance:
        return Words::tr("Attendance");
    case SubjectKind::Undertaking:
        return Words::tr("Undertaking");
    case SubjectKind::Circulation:
        return Words::tr("Circulation");
    case SubjectKind::Contribution:
        return Words::tr("Contribution");
    case SubjectKind::Minutes:
        return Words::tr("Minutes");
    case SubjectKind::Action:
        return Words::tr("Action");
    case SubjectKind::Document:
        return Words::tr("Document");
    case SubjectKind::AuditTrail:
        return Words::tr("Audit trail");
    case SubjectKind::List:
        return Words::tr("List");
    }
    return {};
}

QString subjectWords(const Subject &subject)
{
    if (subject.kind == SubjectKind::Person && subject.id > 0)
        return Words::tr("%1 %2", "a kind and a reference").arg(kindWord(subject.kind), personRef(subject.id));
    if (!subject.ref.isEmpty())
        return Words::tr("%1 %2", "a kind and a reference").arg(kindWord(subject.kind), subject.ref);
    return subject.id > 0 ? Words::tr("%1 no. %2", "a kind and a number").arg(kindWord(subject.kind)).arg(subject.id)
                          : kindWord(subject.kind);
}

AuditRow AuditRow::of(const AuditEntry &entry, const QHash<qint64, User> &users)
{
    AuditRow row;
    row.seq = entry.seq;
    row.at = entry.at;
    const auto user = users.constFind(entry.userId);
    row.who = user == users.cend() ? Words::tr("User no. %1").arg(entry.userId) : user->name;
    row.what = auditWord(entry.event.verb);
    QStringList about{subjectWords(entry.event.subject)};
    for (const Subject &subject : entry.event.about)
        about << subjectWords(subject);
    about.removeDuplicates();
    row.about = about.join(QStringLiteral("; "));
    row.reason = entry.event.reason;
    row.recipients = entry.event.recipients.join(QStringLiteral("; "));
    row.fields = entry.event.fields.join(QStringLiteral(", "));
    row.isClockDoubtful = entry.clock != ClockFlag::Steady;
    return row;
}

} // namespace marac
