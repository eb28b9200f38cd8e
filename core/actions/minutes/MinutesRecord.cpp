// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace marac {

namespace {

/// Fields are named once for both directions: the same list of members writes and reads.
class Writer
{
public:
    QJsonObject json;

    void field(const char *name, const QString &v) { json.insert(QLatin1String(name), v); }
    void field(const char *name, bool v) { json.insert(QLatin1String(name), v); }
    void field(const char *name, QDate v) { field(name, v.toString(Qt::ISODate)); }
    void field(const char *name, QTime v) { field(name, v.toString(Qt::ISODate)); }
    void field(const char *name, const QDateTime &v) { field(name, v.toUTC().toString(Qt::ISODateWithMs)); }
    void field(const char *name, CaseFileId v) { json.insert(QLatin1String(name), v.value()); }
    void field(const char *name, ContributionKind v) { field(name, toCode(v)); }
    void field(const char *name, const QStringList &v)
    {
        json.insert(QLatin1String(name), QJsonArray::fromStringList(v));
    }
    template <class Part>
    void field(const char *name, const QList<Part> &parts);
};

class Reader
{
public:
    QJsonObject json;

    QJsonValue at(const char *name) const { return json.value(QLatin1String(name)); }
    void field(const char *name, QString &v) const { v = at(name).toString(); }
    void field(const char *name, bool &v) const { v = at(name).toBool(); }
    void field(const char *name, QDate &v) const { v = QDate::fromString(at(name).toString(), Qt::ISODate); }
    void field(const char *name, QTime &v) const { v = QTime::fromString(at(name).toString(), Qt::ISODate); }
    void field(const char *name, QDateTime &v) const
    {
        v = QDateTime::fromString(at(name).toString(), Qt::ISODateWithMs);
    }
    void field(const char *name, CaseFileId &v) const { v = CaseFileId(at(name).toInteger()); }
    void field(const char *name, ContributionKind &v) const
    {
        v = fromCode<ContributionKind>(at(name).toString()).value_or(ContributionKind::Fact);
    }
    void field(const char *name, QStringList &v) const
    {
        for (const QJsonValue one : at(name).toArray())
            v << one.toString();
    }
    template <class Part>
    void field(const char *name, QList<Part> &parts) const;
};

template <class Via, class Of>
void fields(Via &via, MinutesAttendee, Of &p)
{
    via.field("agency", p.agency);
    via.field("name", p.name);
    via.field("position", p.position);
    via.field("controller", p.controller);
    via.field("icoNumber", p.icoNumber);
    via.field("signedAt", p.signedAt);
    via.field("arrived", p.arrived);
    via.field("left", p.left);
    via.field("observer", p.observer);
    via.field("away", p.away);
    via.field("authorisedBy", p.authorisedBy);
    via.field("wording", p.wording);
}

template <class Via, class Of>
void fields(Via &via, MinutesApology, Of &p)
{
    via.field("agency", p.agency);
    via.field("name", p.name);
    via.field("informationSent", p.informationSent);
    via.field("informationOn", p.informationOn);
}

template <class Via, class Of>
void fields(Via &via, MinutesEarlierAction, Of &p)
{
    via.field("caseReference", p.caseReference);
    via.field("agency", p.agency);
    via.field("action", p.action);
    via.field("due", p.due);
    via.field("dueAt", p.dueAt);
    via.field("outcome", p.outcome);
    via.field("caseId", p.caseId);
}

template <class Via, class Of>
void fields(Via &via, MinutesContribution, Of &p)
{
    via.field("agency", p.agency);
    via.field("kind", p.kind);
    via.field("text", p.text);
}

template <class Via, class Of>
void fields(Via &via, MinutesAction, Of &p)
{
    via.field("reference", p.reference);
    via.field("action", p.action);
    via.field("agency", p.agency);
    via.field("person", p.person);
    via.field("due", p.due);
    via.field("dueAt", p.dueAt);
    via.field("lowers", p.lowers);
}

template <class Via, class Of>
void fields(Via &via, MinutesCase, Of &p)
{
    via.field("reference", p.reference);
    via.field("person", p.person);
    via.field("kind", p.kind);
    via.field("band", p.band);
    via.field("presentedBy", p.presentedBy);
    via.field("heardOutcome", p.heardOutcome);
    via.field("contributions", p.contributions);
    via.field("analysedBy", p.analysedBy);
    via.field("harm", p.harm);
    via.field("contributory", p.contributory);
    via.field("safety", p.safety);
    via.field("actions", p.actions);
    via.field("decisions", p.decisions);
    via.field("exceptions", p.exceptions);
    via.field("caseId", p.caseId);
    via.field("victimToldBy", p.victimToldBy);
    via.field("victimToldHow", p.victimToldHow);
}

template <class Via, class Of>
void fields(Via &via, MinutesRecord, Of &p)
{
    via.field("framework", p.framework);
    via.field("meetingReference", p.meetingReference);
    via.field("mini", p.mini);
    via.field("date", p.date);
    via.field("startedAt", p.startedAt);
    via.field("endedAt", p.endedAt);
    via.field("venue", p.venue);
    via.field("chair", p.chair);
    via.field("minuteTaker", p.minuteTaker);
    via.field("approvedBy", p.approvedBy);
    via.field("approvedOn", p.approvedOn);
    via.field("approvalRecordedBy", p.approvalRecordedBy);
    via.field("approvalReason", p.approvalReason);
    via.field("protocolRecalled", p.protocolRecalled);
    via.field("protocolReason", p.protocolReason);
    via.field("confidentiality", p.spoken.confidentiality);
    via.field("protocolReminder", p.spoken.protocolReminder);
    via.field("ownWording", p.spoken.ownFile);
    via.field("present", p.present);
    via.field("apologies", p.apologies);
    via.field("actionsDone", p.actionsDone);
    via.field("actionsOpen", p.actionsOpen);
    via.field("actionsNoLongerPossible", p.actionsNoLongerPossible);
    via.field("actionsNotDone", p.actionsNotDone);
    via.field("cases", p.cases);
    via.field("meetingDecisions", p.meetingDecisions);
    via.field("otherBusiness", p.otherBusiness);
    via.field("nextMeeting", p.nextMeeting);
}

template <class Part>
void Writer::field(const char *name, const QList<Part> &parts)
{
    QJsonArray all;
    for (const Part &part : parts) {
        Writer one;
        fields(one, Part{}, part);
        all << one.json;
    }
    json.insert(QLatin1String(name), all);
}

template <class Part>
void Reader::field(const char *name, QList<Part> &parts) const
{
    for (const QJsonValue value : at(name).toArray()) {
        const Reader one{value.toObject()};
        Part part;
        fields(one, Part{}, part);
        parts << part;
    }
}

} // namespace

QList<CaseFileId> casesIn(const MinutesRecord &record)
{
    QList<CaseFileId> cases;
    const auto add = [&cases](CaseFileId id) {
        if (!cases.contains(id))
            cases << id;
    };
    for (const QList<MinutesEarlierAction> *actions :
         {&record.actionsDone, &record.actionsOpen, &record.actionsNoLongerPossible, &record.actionsNotDone}) {
        for (const MinutesEarlierAction &action : *actions)
            add(action.caseId);
    }
    for (const MinutesCase &heard : record.cases)
        add(heard.caseId);
    return cases;
}

QByteArray canonicalText(const MinutesRecord &record)
{
    Writer writer;
    fields(writer, MinutesRecord{}, record);
    // Objects are written with their names in order, so the text is the same wherever it is made.
    return QJsonDocument(writer.json).toJson(QJsonDocument::Compact);
}

std::optional<MinutesRecord> minutesRecordFrom(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    const Reader reader{document.object()};
    MinutesRecord record;
    fields(reader, MinutesRecord{}, record);
    return record.meetingReference.isEmpty() ? std::nullopt : std::optional(record);
}

} // namespace marac
