// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AddressEditor.h"

#include "core/people/addresses/AddressProblems.h"
#include "core/people/addresses/Postcode.h"
#include "ui/people/PropertyNumberEdit.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/NarrativeEdit.h"
#include "ui/widgets/fields/PostcodeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/StatusPill.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace marac {

static const QString protectedCode = QStringLiteral("isProtected");
static const QString noAbodeCode = QStringLiteral("noFixedAbode");

AddressEditor::AddressEditor(Form *form, const QString &prefix)
    : QObject(form), m_form(form), m_prefix(prefix), m_organisation(line("organisation", 0, bs7666::organisation)),
      m_saon(line("saon", 14, bs7666::saon)), m_paon(line("paon", 22, bs7666::paon)),
      m_street(line("street", 0, bs7666::street)), m_locality(line("locality", 22, bs7666::locality)),
      m_town(line("town", 22, bs7666::town)), m_postTown(line("postTown", 22, bs7666::postTown)),
      m_area(line("administrativeArea", 22, bs7666::administrativeArea)),
      m_postcode(new PostcodeEdit(prefix + QStringLiteral("postcode"), &postcode)),
      m_uprn(new PropertyNumberEdit(prefix + QStringLiteral("uprn"), bs7666::largestUprn)),
      m_usrn(new PropertyNumberEdit(prefix + QStringLiteral("usrn"), bs7666::largestUsrn)),
      m_asGiven(new NarrativeEdit(prefix + QStringLiteral("asGiven"))),
      m_flags(new CheckList(prefix + QStringLiteral("flags"))), m_completeness(new StatusPill)
{
    m_asGiven->setVisibleLines(2);
    m_asGiven->setLimit(4 * text::lineLimit);
    form->addRow({narrow(tr("Flat or unit (optional)"), m_saon, tr("For example Flat 4")),
                  narrow(tr("Building number or name"), m_paon, tr("For example 12, or Harbour House"))});
    form->add(tr("Street"), m_street);
    form->addRow({narrow(tr("Locality (optional)"), m_locality), narrow(tr("Town"), m_town)});
    form->addRow({narrow(tr("Post town (optional)"), m_postTown), narrow(tr("Postcode"), m_postcode)});
    form->addRow({narrow(tr("Area"), m_area, tr("The council's area")),
                  narrow(tr("UPRN (optional)"), m_uprn, tr("Property number")),
                  narrow(tr("USRN (optional)"), m_usrn, tr("Street number"))});
    form->add(tr("Organisation at the address"), m_organisation, {.isOptional = true});
    form->add(tr("Address as it was given"), m_asGiven,
              {.hint = tr("In the words of whoever gave it, when the parts are not known."), .isOptional = true});
    m_flags->addCode(protectedCode, tr("Protected: hide it in every list, on every screen and paper"));
    m_flags->addCode(noAbodeCode, tr("No fixed abode"));
    form->add(tr("About this address"), m_flags);
    auto *row = new QWidget(form);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_completeness);
    box->addStretch(1);
    form->addWidget(row);
    connect(form, &Form::edited, this, &AddressEditor::pointOut);
    setAddress({});
}

LineEdit *AddressEditor::line(const char *name, int characters, qsizetype limit)
{
    auto *edit = new LineEdit(m_prefix + QString::fromLatin1(name));
    edit->setLimit(limit);
    edit->setWidthInChars(characters);
    return edit;
}

FormField *AddressEditor::narrow(const QString &label, QWidget *editor, const QString &hint)
{
    return new FormField(label, editor, {.hint = hint, .fillsWidth = false}, m_form);
}

void AddressEditor::setAddress(const Address &address)
{
    m_address = address;
    m_organisation->setText(address.organisation);
    m_saon->setText(address.saon);
    m_paon->setText(address.paon);
    m_street->setText(address.street);
    m_locality->setText(address.locality);
    m_town->setText(address.town);
    m_postTown->setText(address.postTown);
    m_area->setText(address.id.isValid() || !address.administrativeArea.isEmpty() ? address.administrativeArea
                                                                                  : tr("Sefton"));
    m_postcode->setText(address.postcode);
    m_uprn->setNumber(address.uprn);
    m_usrn->setNumber(address.usrn);
    m_asGiven->setPlainText(address.asGiven);
    QStringList flags;
    if (address.isProtected)
        flags.append(protectedCode);
    if (address.noFixedAbode)
        flags.append(noAbodeCode);
    m_flags->setCodes(flags);
    pointOut();
}

Address AddressEditor::address() const
{
    Address address = m_address;
    address.organisation = m_organisation->text();
    address.saon = m_saon->text();
    address.paon = m_paon->text();
    address.street = m_street->text();
    address.locality = m_locality->text();
    address.town = m_town->text();
    address.postTown = m_postTown->text();
    address.administrativeArea = m_area->text();
    address.postcode = m_postcode->text();
    address.uprn = m_uprn->number();
    address.usrn = m_usrn->number();
    address.asGiven = m_asGiven->toPlainText();
    const QStringList flags = m_flags->codes();
    address.isProtected = flags.contains(protectedCode);
    address.noFixedAbode = flags.contains(noAbodeCode);
    return address;
}

bool AddressEditor::isEmpty() const
{
    Address typed = tidied(address());
    typed.administrativeArea.clear();
    return (typed.organisation + typed.saon + typed.paon + typed.street + typed.locality + typed.town + typed.postTown
            + typed.postcode + typed.asGiven + m_uprn->kept() + m_usrn->kept())
               .isEmpty()
        && m_flags->codes().isEmpty();
}

void AddressEditor::pointOut()
{
    const Address typed = address();
    QString outside;
    const QList<FieldProblem> warnings = addressWarnings(typed);
    for (const FieldProblem &warning : warnings) {
        if (warning.field == QStringLiteral("postcode"))
            outside = tr("Outside Sefton: check that the case belongs here");
    }
    m_form->field(m_postcode->objectName())->setNote(outside);
    m_completeness->setVisible(!isEmpty());
    if (typed.noFixedAbode)
        m_completeness->show(Tone::Info, tr("No fixed abode"));
    else if (isBs7666Complete(tidied(typed)))
        m_completeness->show(Tone::Good, tr("Complete to BS 7666"));
    else
        m_completeness->show(Tone::Neutral, tr("Not complete to BS 7666; it can be completed later"));
}

} // namespace marac
