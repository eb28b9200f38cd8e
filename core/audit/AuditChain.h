// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"

#include <QList>

#include <optional>

namespace marac {

/// The rule that ties one entry to the next, as pure functions:
///     payload_commit = BLAKE2b-256(nonce ‖ payload)
///     entry_hash     = BLAKE2b-256("marac-audit-v1" ‖ seq ‖ prev_hash ‖ who, when, where, verb, subject ‖ rows_hash ‖ payload_commit)
///     signature      = Ed25519(key of the acting user, entry_hash)
/// over length-prefixed values (CanonicalHash). The first entry follows the hash of the register's own uuid, so a trail
/// can't be moved from one register to another.
namespace chain {

QByteArray beginning(const QByteArray &uuid);

QByteArray payloadOf(const AuditEvent &event);
/// Fills what the payload holds (reference, fields, reason, recipients, about). False when it can't be read.
bool readPayload(const QByteArray &payload, AuditEvent &event);

QByteArray payloadCommit(const QByteArray &nonce, const QByteArray &payload);
QByteArray rowsHash(const QList<BoundRow> &rows);
QByteArray entryHash(const AuditEntry &entry);

/// Whether what stands in the entry gives its hash: nothing in it was altered after it was made.
bool isWhole(const AuditEntry &entry);

/// The subjects an entry is found under: its own and those it is also about, each once, whole lists and the register left out.
QList<Subject> foundUnder(const AuditEvent &event);

/// Compares with the entry before. A step back of more than two seconds is flagged always; a step ahead of more than a day
/// beyond the steady clock as long as the computer has not been started again (security.md 3.2). Over a new start, or from
/// another computer, nothing tells a clock put ahead from a register left alone, so only more than a month is flagged: the
/// panel meets every month.
ClockFlag clockFlag(const AuditEntry &before, const AuditEntry &now);

} // namespace chain

} // namespace marac
