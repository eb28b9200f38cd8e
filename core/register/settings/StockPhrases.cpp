// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/StockPhrases.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Lending.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/register/settings/SettingTable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StockPhrases)
};
} // namespace

static const QString settingKey = QStringLiteral("stock_phrases");
static const QString nameKey = QStringLiteral("name");
static const QString textKey = QStringLiteral("text");

static bool isNamed(const StockPhrase &phrase, const QString &name)
{
    return phrase.name.compare(name, Qt::CaseInsensitive) == 0;
}

static QList<StockPhrase> readFrom(const Connection &db)
{
    QList<StockPhrase> phrases;
    const QByteArray json = SettingTable::value(db, settingKey).toUtf8();
    for (const QJsonValue &one : QJsonDocument::fromJson(json).array())
        phrases += {one.toObject().value(nameKey).toString(), one.toObject().value(textKey).toString()};
    return phrases;
}

static void writeInto(Connection &db, QList<StockPhrase> phrases)
{
    std::sort(phrases.begin(), phrases.end(),
              [](const StockPhrase &a, const StockPhrase &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QJsonArray json;
    for (const StockPhrase &phrase : std::as_const(phrases))
        json += QJsonObject{{nameKey, phrase.name}, {textKey, phrase.text}};
    SettingTable::setValue(db, settingKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

static Result<> changePhrases(Register &reg, const std::function<Result<>(QList<StockPhrase> &)> &work)
{
    return reg.change(Operation::KeepSettings, [&](Change &c) -> Result<> {
        QList<StockPhrase> phrases = readFrom(c.db());
        if (const Result<> done = work(phrases); !done)
            return Failure(done.error());
        c.audit({.verb = AuditVerb::Alter,
                 .subject = {SubjectKind::Setting, 0, QStringLiteral("settings")},
                 .fields = {QStringLiteral("stockPhrases")}});
        writeInto(c.db(), phrases);
        return {};
    });
}

QList<FieldProblem> problemsIn(const StockPhrase &phrase, const QList<StockPhrase> &others)
{
    const QString name = QStringLiteral("phraseName");
    const QString text = QStringLiteral("phraseText");
    QList<FieldProblem> problems = text::problemsIn(name, phrase.name, text::lineLimit);
    problems += text::problemsIn(text, phrase.text, text::narrativeLimit);
    if (phrase.name.isEmpty())
        problems.append({name, Words::tr("Give the phrase a name; it is found by it.")});
    if (phrase.text.isEmpty())
        problems.append({text, Words::tr("Write what the phrase puts into the text.")});
    if (std::any_of(others.begin(), others.end(),
                    [&phrase](const StockPhrase &other) { return isNamed(other, phrase.name); }))
        problems.append({name, Words::tr("Another phrase has this name. Give this one another, or change that one.")});
    return problems;
}

Result<QList<StockPhrase>> stockPhrases(const Register &reg)
{
    const RegisterCore &inside = RegisterInside::of(reg);
    if (!isHere(reg)) // at work elsewhere: nothing can be written meanwhile anyway
        return QList<StockPhrase>();
    try {
        return readFrom(*inside.db);
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
}

Result<> keepStockPhrase(Register &reg, const QString &before, const StockPhrase &given)
{
    const StockPhrase phrase{text::kept(given.name), text::kept(given.text)};
    return changePhrases(reg, [&](QList<StockPhrase> &phrases) -> Result<> {
        if (!before.isEmpty() && phrases.removeIf([&](const StockPhrase &one) { return isNamed(one, before); }) == 0)
            return noSuchRecord();
        if (const QList<FieldProblem> problems = problemsIn(phrase, phrases); !problems.isEmpty())
            return invalid(problems);
        phrases += phrase;
        return {};
    });
}

Result<> removeStockPhrase(Register &reg, const QString &name)
{
    return changePhrases(reg, [&](QList<StockPhrase> &phrases) -> Result<> {
        if (phrases.removeIf([&](const StockPhrase &one) { return isNamed(one, name); }) == 0)
            return noSuchRecord();
        return {};
    });
}

} // namespace marac
