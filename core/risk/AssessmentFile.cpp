// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/AssessmentFile.h"

#include "core/base/StrictJson.h"

#include <QCoreApplication>

#include <cmath>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentFile)
};

constexpr int mostIncidents = 10'000;
} // namespace

static Failure invalid(const QString &field, const QString &text)
{
    return failure(Problem::Kind::Invalid, text, {{field, text}});
}

static Result<RiskAnswers> readAnswers(const QJsonObject &object)
{
    if (object.size() > riskItemCount) {
        return invalid(QStringLiteral("answers"),
                       Words::tr("There are %1 answers; the tool has %2 items. Nothing was scored.")
                           .arg(object.size())
                           .arg(riskItemCount));
    }
    QStringList numbers;
    for (int number = 1; number <= riskItemCount; ++number)
        numbers.append(QString::number(number));
    RiskAnswers answers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const qsizetype index = numbers.indexOf(it.key());
        if (index < 0) {
            return invalid(QStringLiteral("answers"),
                           Words::tr("There is an answer to an item the tool does not have; items are numbered 1 to "
                                     "%1. Nothing was scored.")
                               .arg(riskItemCount));
        }
        const std::optional<Answer> answer =
            it.value().isString() ? fromCode<Answer>(it.value().toString()) : std::nullopt;
        if (!answer) {
            return invalid(
                QStringLiteral("answers.%1").arg(it.key()),
                Words::tr("The answer to item %1 is not one of yes, no, dont_know, not_asked. Nothing was scored.")
                    .arg(it.key()));
        }
        answers.at(int(index) + 1).answer = *answer;
    }
    return answers;
}

static Result<QHash<int, QString>> readFrom(const QJsonObject &object, const RiskAnswers &answers)
{
    QHash<int, QString> from;
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool isNumber = false;
        const int item = it.key().toInt(&isNumber);
        const bool isItem = isNumber && item >= 1 && item <= riskItemCount && it.key() == QString::number(item);
        if (!isItem || answers.at(item).answer == Answer::NotAsked || it.value().toString().trimmed().isEmpty()) {
            return invalid(QStringLiteral("from"),
                           Words::tr("“from” must give codes of agencies for items that have an answer. Nothing was "
                                     "scored."));
        }
        from.insert(item, it.value().toString().trimmed());
    }
    return from;
}

static Result<bool> readFlag(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        return invalid(QStringLiteral("context.") + key,
                       Words::tr("“%1” must be true or false. Nothing was scored.").arg(key));
    return value.toBool();
}

static Result<int> readCount(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble();
    if (!value.isUndefined()
        && (!value.isDouble() || number < 0 || number > mostIncidents || std::floor(number) != number)) {
        return invalid(
            QStringLiteral("context.") + key,
            Words::tr("“%1” must be a whole number from 0 to %L2. Nothing was scored.").arg(key).arg(mostIncidents));
    }
    return int(number);
}

static Result<RiskContext> readContext(const QJsonObject &object)
{
    const QString hospital = QStringLiteral("hospital");
    const QString repeat = QStringLiteral("repeat");
    const QString halfYear = QStringLiteral("incidents6Months");
    const QString month = QStringLiteral("incidents30Days");
    if (const Result<> known = onlyKnownKeys(object, {hospital, repeat, halfYear, month}, Words::tr("“context”"));
        !known)
        return Failure(known.error());
    RiskContext context;
    for (const auto &[key, flag] : {std::pair(hospital, &context.hospital), std::pair(repeat, &context.repeat)}) {
        const Result<bool> value = readFlag(object, key);
        if (!value)
            return Failure(value.error());
        *flag = *value;
    }
    for (const auto &[key, count] :
         {std::pair(halfYear, &context.incidents6Months), std::pair(month, &context.incidents30Days)}) {
        const Result<int> value = readCount(object, key);
        if (!value)
            return Failure(value.error());
        *count = *value;
    }
    return context;
}

Result<AssessmentFile> readAssessment(const QJsonObject &object)
{
    const QStringList known{QStringLiteral("answers"), QStringLiteral("context"), QStringLiteral("from")};
    if (const Result<> keys = onlyKnownKeys(object, known, Words::tr("the assessment")); !keys)
        return Failure(keys.error());
    if (!object.value(u"answers").isObject())
        return invalid(
            QStringLiteral("answers"),
            Words::tr("“answers” is missing, or is not an object of items and answers. Nothing was scored."));
    const QJsonValue context = object.value(u"context");
    if (!context.isUndefined() && !context.isObject())
        return invalid(QStringLiteral("context"), Words::tr("“context” is not an object. Nothing was scored."));
    const QJsonValue from = object.value(u"from");
    if (!from.isUndefined() && !from.isObject())
        return invalid(QStringLiteral("from"), Words::tr("“from” is not an object. Nothing was scored."));

    const Result<RiskAnswers> answers = readAnswers(object.value(u"answers").toObject());
    if (!answers)
        return Failure(answers.error());
    const Result<RiskContext> read = readContext(context.toObject());
    if (!read)
        return Failure(read.error());
    const Result<QHash<int, QString>> sources = readFrom(from.toObject(), *answers);
    if (!sources)
        return Failure(sources.error());
    return AssessmentFile{*answers, *read, *sources};
}

Result<AssessmentFile> readAssessmentFile(QByteArrayView json)
{
    const Result<QJsonObject> object = readStrictJson(json, {assessmentFileLimit, 4});
    if (!object)
        return Failure(object.error());
    return readAssessment(*object);
}

} // namespace marac
