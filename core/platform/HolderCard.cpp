// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/HolderCard.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/UserPlaces.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace marac {

static constexpr qsizetype largestCard = 4096;

static QByteArray written(const Holder &holder)
{
    const QJsonObject card{{QStringLiteral("name"), holder.name},
                           {QStringLiteral("computer"), holder.computer},
                           {QStringLiteral("since"), holder.since.toUTC().toString(Qt::ISODate)}};
    return QJsonDocument(card).toJson(QJsonDocument::Indented);
}

/// Anybody who can write the folder can write the card, so what it says is cut and marked before it is shown.
static Holder read(const QByteArray &bytes)
{
    const QJsonObject card = QJsonDocument::fromJson(bytes).object();
    const auto line = [&](const QString &key) {
        return text::shown(card.value(key).toString().simplified().left(100));
    };
    Holder holder{line(QStringLiteral("name")), line(QStringLiteral("computer")),
                  QDateTime::fromString(card.value(QStringLiteral("since")).toString(), Qt::ISODate)};
    if (holder.name.isEmpty())
        holder.name = QCoreApplication::translate("Platform", "somebody");
    if (holder.computer.isEmpty())
        holder.computer = QCoreApplication::translate("Platform", "a computer that gave no name");
    return holder;
}

static Failure inUse(const Holder &holder)
{
    const QString since = holder.since.isValid()
        ? QLocale(QLocale::English, QLocale::UnitedKingdom)
              .toString(Clock::local(holder.since), QStringLiteral("HH:mm 'on' d MMMM yyyy"))
        : QCoreApplication::translate("Platform", "a time the card does not tell");
    return failure(Problem::Kind::Unavailable,
                   QCoreApplication::translate(
                       "Platform",
                       "This register is in use by %1 on %2 since %3. Only one person can have it open at a time. "
                       "Nothing was opened or changed. Ask them to close it, then try again.")
                       .arg(holder.name, holder.computer, since));
}

HolderCard::HolderCard(FileLock lock, Holder holder, std::optional<Holder> previous)
    : m_lock(std::move(lock)), m_holder(std::move(holder)), m_previous(std::move(previous))
{
}

QString HolderCard::cardPath(const QString &registerPath)
{
    return registerPath + QStringLiteral(".inuse");
}

Result<HolderCard> HolderCard::take(const QString &registerPath, const QString &holderName, const QDateTime &now)
{
    const QString path = cardPath(registerPath);
    Result<FileLock> lock = FileLock::take(path);
    if (!lock) {
        if (lock.error().kind != Problem::Kind::Conflict)
            return Failure(lock.error());
        return inUse(read(readSmallFile(path, largestCard).value_or(QByteArray())));
    }
    std::optional<Holder> previous;
    if (const QByteArray left = lock->content(largestCard); !left.isEmpty())
        previous = read(left);
    HolderCard card(std::move(*lock), Holder{holderName, places::hostName(), now}, std::move(previous));
    if (const Result<> put = card.m_lock.setContent(written(card.m_holder)); !put)
        return Failure(put.error());
    return card;
}

} // namespace marac
