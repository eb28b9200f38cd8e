// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/drafts/Drafts.h"
#include "ui/widgets/forms/FieldState.h"
#include "ui/widgets/forms/Form.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>

namespace marac {

class Banner;
class ConflictPanel;
class FormUndo;
class PageContext;

/// Sees to it that what is typed into a form is not lost: some seconds after it was typed, when the form goes out of sight and
/// before the register is locked, it is put among the person's drafts in the register. When a form of the same key is made
/// again, it begins with what was typed; if that was some time ago, the form says so and offers to discard it. Only what
/// differs from what the form began with is kept, so that a later change by somebody else stands. Passphrases are never kept.
///
///     m_draft = new DraftedForm(context, form, {u"actions/feedback"_s, QString::number(id)});   // fields are in place
///     …
///     m_draft->done();                                                                          // saved, or given up
class DraftedForm final : public QObject
{
    Q_OBJECT

public:
    /// Owned by `form`, which has its fields by now and in them what it begins with.
    DraftedForm(PageContext &context, Form *form, const DraftKey &key);
    ~DraftedForm() override;

    const DraftKey &key() const { return m_key; }
    /// Whether something stands in it that is not saved.
    bool isTyped() const { return m_isDirty || m_isKept; }
    /// Another form took over what was typed here.
    bool isReplaced() const { return m_isReplaced; }
    bool isInSight() const { return m_form->isVisible(); }
    /// False when what is typed could not be kept; that has been told. Of somebody whose role keeps no drafts nothing is, and
    /// nothing was promised.
    bool keep();
    /// What has to be kept beside the fields for the form to make sense again (the file it was opened with).
    void setBeside(const QString &value) { m_beside = value; }
    QString beside() const { return m_beside; }
    /// Puts the keyboard into the first field.
    void begin();
    /// How the form reads its record again: puts into the editors what is on file now, and saves against that from then on.
    /// When saving is refused because somebody changed the record meanwhile, or when what was typed earlier was typed over an
    /// older state of it, the two are then shown side by side and the person chooses (ConflictPanel).
    void setReadAgain(std::function<Result<>()> readAgain);
    /// What stands in the form now is on file: the form has shown another record.
    void setOnFile();

    /// The form goes out of sight by Escape and what is typed stays a draft: its next done() or discard(), which its button for
    /// giving up calls, leaves it so. False where nothing can be kept.
    bool putAside();

public Q_SLOTS:
    /// What stands in the form is saved, or given up: no draft of it is kept.
    void done();
    /// Puts back what the form began with.
    void discard();

Q_SIGNALS:
    /// What was typed stands in the form again, or was discarded.
    void filled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteTyping();
    void takeOver();
    QJsonObject typed() const;
    void fill(const QJsonObject &values);
    QJsonObject onFileOf(const QJsonObject &typed) const;
    void tell(const QDateTime &keptAt);

    QPointer<Drafts> m_drafts;
    Form *m_form;
    DraftKey m_key;
    QJsonObject m_before;
    QList<FieldState> m_onFile;
    QJsonObject m_typedOver; ///< what was on file when the draft that was taken up was typed
    ConflictPanel *m_conflict = nullptr;
    FormUndo *m_undo;
    QString m_beside;
    QTimer m_pause;
    QPointer<Banner> m_notice;
    bool m_isDirty = false; ///< typed since it was kept last
    bool m_isKept = false;
    bool m_isFilling = false;
    bool m_isReplaced = false;
    bool m_isPutAside = false;
};

} // namespace marac
