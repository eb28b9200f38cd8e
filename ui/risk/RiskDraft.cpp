// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskDraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace marac {

using namespace Qt::StringLiterals;

QByteArray toDraft(const NewAssessment &a, const QList<int> &notAsked)
{
    QJsonArray items, said;
    for (const int number : notAsked)
        said.append(number);
    for (int number = 1; number <= riskItemCount; ++number) {
        const ItemAnswer &item = a.answers.at(number);
        items.append(QJsonObject{{u"answer"_s, toCode(item.answer)},
                                 {u"source"_s, toCode(item.source)},
                                 {u"agency"_s, item.sourceAgencyId.value()},
                                 {u"note"_s, item.note}});
    }
    const QJsonObject draft{
        {u"assessedOn"_s, a.assessedOn.toString(Qt::ISODate)},
        {u"occasion"_s, a.occasion ? toCode(*a.occasion) : QString()},
        {u"assessorName"_s, a.assessorName},
        {u"assessorPost"_s, a.assessorPost},
        {u"sourceAgencyId"_s, a.sourceAgencyId.value()},
        {u"hospital"_s, a.context.hospital},
        {u"repeat"_s, a.context.repeat},
        {u"incidents6Months"_s, a.context.incidents6Months},
        {u"incidents30Days"_s, a.context.incidents30Days},
        {u"items"_s, items},
        {u"notAsked"_s, said},
    };
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

std::optional<NewAssessment> assessmentFromDraft(const QByteArray &content)
{
    const QJsonObject draft = QJsonDocument::fromJson(content).object();
    const QJsonArray items = draft.value(u"items"_s).toArray();
    if (items.size() != riskItemCount)
        return std::nullopt;
    NewAssessment a;
    a.assessedOn = QDate::fromString(draft.value(u"assessedOn"_s).toString(), Qt::ISODate);
    a.occasion = fromCode<RescoreOccasion>(draft.value(u"occasion"_s).toString());
    a.assessorName = draft.value(u"assessorName"_s).toString();
    a.assessorPost = draft.value(u"assessorPost"_s).toString();
    a.sourceAgencyId = AgencyId(draft.value(u"sourceAgencyId"_s).toInteger());
    a.context.hospital = draft.value(u"hospital"_s).toBool();
    a.context.repeat = draft.value(u"repeat"_s).toBool();
    a.context.incidents6Months = draft.value(u"incidents6Months"_s).toInt();
    a.context.incidents30Days = draft.value(u"incidents30Days"_s).toInt();
    for (int number = 1; number <= riskItemCount; ++number) {
        const QJsonObject item = items.at(number - 1).toObject();
        a.answers.at(number) = {
            fromCode<Answer>(item.value(u"answer"_s).toString()).value_or(Answer::NotAsked),
            fromCode<AnswerSource>(item.value(u"source"_s).toString()).value_or(AnswerSource::Victim),
            item.value(u"note"_s).toString(), AgencyId(item.value(u"agency"_s).toInteger())};
    }
    return a;
}

QList<int> notAskedIn(const RiskAnswers &answers)
{
    QList<int> numbers;
    for (int number = 1; number <= riskItemCount; ++number) {
        if (answers.at(number).answer == Answer::NotAsked)
            numbers += number;
    }
    return numbers;
}

QList<int> notAskedInDraft(const QByteArray &content)
{
    QList<int> numbers;
    const QJsonArray said = QJsonDocument::fromJson(content).object().value(u"notAsked"_s).toArray();
    for (const auto &number : said)
        numbers += number.toInt();
    return numbers;
}

} // namespace marac
