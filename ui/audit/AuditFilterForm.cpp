// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/AuditFilterForm.h"

#include "core/audit/SubjectRef.h"
#include "core/people/PersonName.h"
#include "core/people/matching/FindPeople.h"
#include "core/register/trail/AuditRow.h"
#include "ui/shell/Page.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/PlainLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

AuditFilterForm::AuditFilterForm(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new Form(this)), m_ref(new LineEdit(u"aboutRef"_s)),
      m_person(new LineEdit(u"person"_s)), m_user(new Choice(u"userId"_s)), m_verb(new Choice(u"verb"_s)),
      m_from(new DateEdit(u"from"_s, context.today())), m_to(new DateEdit(u"to"_s, context.today())),
      m_namesakes(new PlainLabel(this))
{
    m_ref->setWidthInChars(16);
    m_person->setWidthInChars(16);
    // Nothing chosen means all here.
    m_user->setItemText(0, tr("Anyone"));
    m_verb->setItemText(0, tr("Anything"));
    for (const Code<AuditVerb> &code : Codes<AuditVerb>::all)
        m_verb->addCode(code.value, auditWord(code.value));
    const FieldOptions narrow{.fillsWidth = false};
    m_form->addRow({new FormField(tr("&Reference"), m_ref, narrow),
                    new FormField(tr("&Person concerned"), m_person, narrow), new FormField(tr("&Who"), m_user, narrow),
                    new FormField(tr("W&hat was done"), m_verb, narrow), new FormField(tr("Fro&m"), m_from, narrow),
                    new FormField(tr("To, &inclusive"), m_to, narrow)});
    QPushButton *show = m_form->addMainButton(u"show"_s, tr("&Show entries"));
    m_namesakes->setObjectName(u"namesakes"_s);
    m_namesakes->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_namesakes);
    connect(show, &QPushButton::clicked, this, &AuditFilterForm::showAsked);
    connect(m_ref, &QLineEdit::returnPressed, this, &AuditFilterForm::showAsked);
    connect(m_person, &QLineEdit::returnPressed, this, &AuditFilterForm::showAsked);
}

std::optional<AuditFilter> AuditFilterForm::asked()
{
    m_form->clearProblems();
    m_namesakes->hide();
    if (!m_form->check())
        return std::nullopt;
    const auto midnight = [](QDate day) { return QDateTime(day, QTime(0, 0), QTimeZone("Europe/London")).toUTC(); };
    AuditFilter filter;
    if (!m_user->code().isEmpty())
        filter.userId = m_user->code().toLongLong();
    filter.verb = m_verb->value<AuditVerb>();
    if (m_from->date().isValid())
        filter.from = midnight(m_from->date());
    if (m_to->date().isValid())
        filter.to = midnight(m_to->date().addDays(1));
    return askFor(filter) ? std::optional(filter) : std::nullopt;
}

bool AuditFilterForm::askFor(AuditFilter &filter)
{
    filter.aboutRef = m_ref->kept();
    const QString person = m_person->kept();
    if (person.isEmpty())
        return true;
    if (!filter.aboutRef.isEmpty())
        return refuse(u"person"_s, tr("Give a reference or a person, one of the two."));
    return askForPerson(filter, person);
}

bool AuditFilterForm::askForPerson(AuditFilter &filter, const QString &typed)
{
    filter.aboutRef = typed;
    if (kindOfRef(typed) == SubjectKind::Person)
        return true;
    if (!m_context.reg().may(Operation::Search)) {
        return refuse(
            u"person"_s,
            tr("Give the person’s number, such as PER-57: it stands in the entries. Your role reads the trail "
               "and no names."));
    }
    const Result<QList<Person>> found = findPeople(m_context.reg(), typed);
    if (!found) {
        m_context.prompts().failed(found.error());
        return false;
    }
    if (found->isEmpty())
        return refuse(u"person"_s, tr("Nobody in the register has this name. Try fewer letters, or another spelling."));
    if (found->size() > 1) {
        QStringList lines;
        for (const Person &person : found->mid(0, 10))
            lines << tr("%1: %2", "a person's number and name")
                         .arg(personRef(person.id.value()), personName(person, NameForm::SurnameFirst))
                    + (person.bornOn.isValid() ? tr(", born %1").arg(person.bornOn.toString(u"dd/MM/yyyy"_s))
                                               : QString());
        m_namesakes->setShown(lines.join(u'\n'));
        m_namesakes->show();
        return refuse(u"person"_s, tr("More than one person has this name. Give the number of the one you mean."));
    }
    filter.aboutRef = personRef(found->first().id.value());
    m_person->setText(filter.aboutRef);
    return true;
}

bool AuditFilterForm::refuse(const QString &field, const QString &text)
{
    m_form->showProblem({Problem::Kind::Invalid, text, {{field, text}}});
    return false;
}

void AuditFilterForm::setUsers(const QHash<qint64, User> &users)
{
    const QString chosen = m_user->code();
    m_user->removeCodes();
    QList<User> sorted = users.values();
    std::sort(sorted.begin(), sorted.end(), [](const User &a, const User &b) { return a.name < b.name; });
    for (const User &user : std::as_const(sorted))
        m_user->addRecord(user.id, user.name);
    m_user->setCode(chosen);
}

void AuditFilterForm::showProblem(Problem problem)
{
    if (!m_person->kept().isEmpty()) {
        for (FieldProblem &field : problem.fields)
            field.field = u"person"_s;
    }
    m_form->showProblem(problem);
}

} // namespace marac
