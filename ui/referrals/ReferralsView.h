// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"
#include "ui/shell/Page.h"

#include <QHash>

#include <functional>

namespace marac {

class DraftBanner;
class ListDetail;
class ReferralForms;
class ReferralsList;

class ReferralsView final : public PageView
{
    Q_OBJECT

public:
    ReferralsView(PageContext &context, QWidget *parent);

    void leaveRecord() override;
    void refresh() override;
    void openRecord(qint64 recordId) override;
    bool saveDraft() override;
    bool hasUnsavedWork() const override;
    void openDraft(const Draft &draft) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void readAgencies();
    void takeUp(const Draft &draft);
    /// Runs `then` at once, or after leave has been given to drop what was typed.
    void leave(std::function<void()> then);
    void show(ReferralId id, bool begin = true);
    void place(ReferralId id);
    void lookAgain(ReferralId id);
    std::optional<ReferralFile> read(ReferralId id);
    void finish(ReferralId id, const QString &told, bool assesses);
    void goBackTo(ReferralId id);

    PageContext &m_context;
    ReferralsList *m_list;
    DraftBanner *m_draft;
    ListDetail *m_page = nullptr;
    ReferralForms *m_forms = nullptr;
    QHash<AgencyId, QString> m_agencyNames;
    std::optional<ReferralFile> m_file;
};

} // namespace marac
