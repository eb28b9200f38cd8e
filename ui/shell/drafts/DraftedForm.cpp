// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts/DraftedForm.h"

#include "core/documents/Dates.h"
#include "ui/shell/Page.h"
#include "ui/widgets/forms/ConflictPanel.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/labels/Banner.h"

#include <QEvent>
#include <QJsonDocument>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int pauseMs = 5000;
// No editor has such a name.
static const QString besideName = u"#beside"_s;
static const QString onFileName = u"#onFile"_s;

DraftedForm::DraftedForm(PageContext &context, Form *form, const DraftKey &key)
    : QObject(form), m_drafts(&context.drafts()), m_form(form), m_key(key), m_before(valuesOf(form)),
      m_onFile(statesOf(form))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftedForm::keep);
    connect(form, &Form::edited, this, &DraftedForm::noteTyping);
    for (const QSpinBox *box : form->findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this,
                &DraftedForm::noteTyping); // no editor of ours, so the form is not told
    form->installEventFilter(this);
    form->setPutAside([this] { return putAside(); });
    takeOver();
    m_undo = new FormUndo(form);
    m_drafts->add(this);
    Q_EMIT m_drafts->changed();
}

DraftedForm::~DraftedForm()
{
    if (m_drafts)
        m_drafts->remove(this);
}

void DraftedForm::takeOver()
{
    DraftedForm *before = m_drafts->open(m_key);
    if (before) {
        const bool isKept = before->keep();
        before->m_isReplaced = true;
        if (!isKept) { // then it lives on here alone
            m_beside = before->m_beside;
            fill(before->typed());
            m_isDirty = true;
            m_pause.start(); // it is this one now that tries again
            return;
        }
    }
    const std::optional<Draft> draft = m_drafts->find(m_key);
    if (!draft)
        return;
    m_isKept = true;
    QJsonObject values = QJsonDocument::fromJson(draft->content).object();
    m_beside = values.take(besideName).toString();
    m_typedOver = values.take(onFileName).toObject();
    fill(values);
    if (!before || before->m_notice)
        tell(draft->keptAt);
}

void DraftedForm::tell(const QDateTime &keptAt)
{
    m_notice = new Banner(Tone::Info,
                          tr("You had begun this: what you typed until %1 stands here again, not saved yet.")
                              .arg(documents::moment(keptAt)));
    m_notice->setObjectName(u"typedBefore"_s);
    connect(m_notice->addButton(u"discardTyping"_s, tr("Discard it")), &QPushButton::clicked, this,
            &DraftedForm::discard);
    m_form->addNotice(m_notice);
}

QJsonObject DraftedForm::typed() const
{
    QJsonObject typed = valuesOf(m_form);
    for (auto one = typed.begin(); one != typed.end();) {
        if (one.value() == m_before.value(one.key()))
            one = typed.erase(one);
        else
            ++one;
    }
    return typed;
}

void DraftedForm::fill(const QJsonObject &values)
{
    const QScopedValueRollback<bool> guard(m_isFilling, true);
    putValues(m_form, values);
    Q_EMIT filled();
}

void DraftedForm::setOnFile()
{
    m_onFile = statesOf(m_form);
    if (m_conflict)
        m_conflict->setOnFile(m_onFile);
}

void DraftedForm::setReadAgain(std::function<Result<>()> readAgain)
{
    m_conflict = new ConflictPanel(m_form, [this, read = std::move(readAgain)]() -> Result<QList<FieldState>> {
        const QScopedValueRollback<bool> guard(m_isFilling, true);
        const QJsonObject mine = valuesOf(m_form);
        m_undo->setPaused(true);
        const Result<> done = read();
        if (done)
            m_onFile = statesOf(m_form);
        const QJsonObject theirs = valuesOf(m_form);
        putValues(m_form, mine);
        m_undo->setPaused(false);
        if (!done)
            return Failure(done.error());
        for (auto one = theirs.begin(); one != theirs.end(); ++one) {
            if (one.value() != mine.value(one.key())) // what is typed differs from the file as it is now
                m_before.insert(one.key(), one.value());
        }
        return m_onFile;
    });
    m_conflict->setOnFile(m_onFile);
    if (m_typedOver.isEmpty())
        return;
    QJsonObject base = valuesIn(m_onFile);
    for (auto one = m_typedOver.begin(); one != m_typedOver.end(); ++one)
        base.insert(one.key(), one.value());
    m_conflict->compare(base, QList<FieldState>(m_onFile));
}

/// Of the editors that are typed in.
QJsonObject DraftedForm::onFileOf(const QJsonObject &typed) const
{
    QJsonObject onFile = valuesIn(m_onFile);
    for (auto one = onFile.begin(); one != onFile.end();) {
        if (typed.contains(one.key()))
            ++one;
        else
            one = onFile.erase(one);
    }
    return onFile;
}

void DraftedForm::noteTyping()
{
    if (m_isFilling)
        return;
    m_isDirty = true;
    m_isReplaced = false;
    m_isPutAside = false;
    if (!m_pause.isActive()) // so that somebody who never stops typing loses little, too
        m_pause.start();
}

bool DraftedForm::keep()
{
    m_pause.stop();
    if (!m_isDirty || m_isReplaced || !m_drafts || !m_drafts->mayKeep())
        return true;
    QJsonObject values = typed();
    if (!values.isEmpty()) {
        if (!m_beside.isEmpty())
            values.insert(besideName, m_beside);
        if (m_conflict)
            values.insert(onFileName, onFileOf(values));
        if (m_drafts->keep(m_key, QJsonDocument(values).toJson(QJsonDocument::Compact))) {
            m_isDirty = false;
            m_isKept = true;
        } else {
            m_pause.start(); // a full disk may have room by then
        }
        return !m_isDirty;
    }
    m_isDirty = false;
    if (m_isKept)
        m_drafts->drop(m_key);
    m_isKept = false;
    return true;
}

bool DraftedForm::putAside()
{
    const bool isKept = m_drafts && m_drafts->mayKeep() && keep();
    m_isPutAside = isKept && isTyped(); // not before: what could not be kept is still to be saved, or given up
    return isKept || !isTyped();
}

void DraftedForm::done()
{
    m_pause.stop();
    if (std::exchange(m_isPutAside, false))
        return;
    m_isDirty = false;
    if (m_isKept)
        m_drafts->drop(m_key);
    m_isKept = false;
    m_before = valuesOf(m_form);
    m_beside.clear();
    setOnFile();
    m_undo->begin();
    if (m_conflict)
        m_conflict->close();
    if (m_notice) {
        m_notice->hide();
        m_notice->deleteLater();
        m_notice.clear();
    }
}

void DraftedForm::discard()
{
    if (std::exchange(m_isPutAside, false))
        return;
    fill(m_before);
    done();
    begin();
}

void DraftedForm::begin()
{
    const QList<FormField *> fields = m_form->findChildren<FormField *>();
    for (const FormField *field : fields) {
        if (field->isVisible()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool DraftedForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace marac
