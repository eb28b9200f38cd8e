// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditChain.h"

#include "core/store/rows/CanonicalHash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace marac::chain {

static QJsonObject jsonOf(const Subject &subject)
{
    return {{QStringLiteral("kind"), toCode(subject.kind)},
            {QStringLiteral("id"), QString::number(subject.id)}, // a JSON number would lose digits past 2^53
            {QStringLiteral("ref"), subject.ref}};
}

static std::optional<Subject> subjectFrom(const QJsonObject &json)
{
    const auto kind = fromCode<SubjectKind>(json.value(QStringLiteral("kind")).toString());
    bool ok = false;
    const qint64 id = json.value(QStringLiteral("id")).toString().toLongLong(&ok);
    if (!kind || !ok)
        return std::nullopt;
    return Subject{*kind, id, json.value(QStringLiteral("ref")).toString()};
}

static QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        strings.append(item.toString());
    return strings;
}

QByteArray beginning(const QByteArray &uuid)
{
    return CanonicalHash("marac-audit-beginning-v1").bytes(uuid).result();
}

QByteArray payloadOf(const AuditEvent &event)
{
    QJsonArray about;
    for (const Subject &subject : event.about)
        about.append(jsonOf(subject));
    QJsonObject json{
        {QStringLiteral("ref"), event.subject.ref},
        {QStringLiteral("fields"), QJsonArray::fromStringList(event.fields)},
        {QStringLiteral("reason"), event.reason},
        {QStringLiteral("recipients"), QJsonArray::fromStringList(event.recipients)},
        {QStringLiteral("about"), about},
    };
    if (!event.proof.isEmpty())
        json.insert(QStringLiteral("proof"), QString::fromLatin1(event.proof.toHex()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool readPayload(const QByteArray &payload, AuditEvent &event)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return false;
    const QJsonObject json = document.object();
    event.subject.ref = json.value(QStringLiteral("ref")).toString();
    event.fields = stringsFrom(json.value(QStringLiteral("fields")));
    event.reason = json.value(QStringLiteral("reason")).toString();
    event.recipients = stringsFrom(json.value(QStringLiteral("recipients")));
    event.proof = QByteArray::fromHex(json.value(QStringLiteral("proof")).toString().toLatin1());
    event.about.clear();
    const QJsonArray about = json.value(QStringLiteral("about")).toArray();
    for (const QJsonValue &item : about) {
        const std::optional<Subject> subject = subjectFrom(item.toObject());
        if (!subject)
            return false;
        event.about.append(*subject);
    }
    return true;
}

QByteArray payloadCommit(const QByteArray &nonce, const QByteArray &payload)
{
    return CanonicalHash("marac-payload-v1").bytes(nonce).bytes(payload).result();
}

QByteArray rowsHash(const QList<BoundRow> &rows)
{
    CanonicalHash hash("marac-rows-v1");
    for (const BoundRow &row : rows)
        hash.text(row.table).number(row.row).bytes(row.digest);
    return hash.result();
}

QByteArray entryHash(const AuditEntry &entry)
{
    return CanonicalHash("marac-audit-v1")
        .number(entry.seq)
        .bytes(entry.prevHash)
        .number(entry.at.toMSecsSinceEpoch())
        .number(entry.offsetMinutes)
        .number(entry.steadyMs)
        .text(toCode(entry.clock))
        .number(entry.userId)
        .number(entry.keyId)
        .bytes(entry.session.id)
        .text(entry.session.device)
        .text(entry.session.bootId)
        .text(entry.session.appVersion)
        .text(toCode(entry.event.verb))
        .text(toCode(entry.event.subject.kind))
        .number(entry.event.subject.id)
        .bytes(entry.rowsHash)
        .bytes(entry.payloadCommit)
        .result();
}

bool isWhole(const AuditEntry &entry)
{
    return payloadCommit(entry.nonce, entry.payload) == entry.payloadCommit && entryHash(entry) == entry.entryHash;
}

QList<Subject> foundUnder(const AuditEvent &event)
{
    QList<Subject> found;
    const auto take = [&found](const Subject &subject) {
        if (subject.id == 0)
            return;
        for (const Subject &known : found) {
            if (known.kind == subject.kind && known.id == subject.id)
                return;
        }
        found.append(subject);
    };
    take(event.subject);
    for (const Subject &subject : event.about)
        take(subject);
    return found;
}

ClockFlag clockFlag(const AuditEntry &before, const AuditEntry &now)
{
    constexpr qint64 second = 1000;
    constexpr qint64 day = 24 * 3600 * second;
    if (before.seq == 0)
        return ClockFlag::Steady;
    const qint64 wall = before.at.msecsTo(now.at);
    if (wall < -2 * second)
        return ClockFlag::WentBack;
    const bool sameStart = !now.session.bootId.isEmpty() && before.session.bootId == now.session.bootId
        && before.session.device == now.session.device && before.steadyMs <= now.steadyMs;
    const qint64 believable = sameStart ? (now.steadyMs - before.steadyMs) + day : 31 * day;
    return wall > believable ? ClockFlag::JumpedAhead : ClockFlag::Steady;
}

} // namespace marac::chain
